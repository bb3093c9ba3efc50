# Leave a mark in the container's own files, then end the server.
kubectl exec pair -c web -- touch /mark
kubectl exec pair -c web -- killall httpd
watch_until 60 "2/2     Running   1" kubectl get pod pair -w

# The same Pod?
kubectl get pod pair -o yaml | grep -w uid
kubectl get pod pair -o wide

# The page is in the Pod's volume, the mark was in the container.
kubectl exec pair -c web -- cat /site/index.html
kubectl exec pair -c web -- ls /mark || true
