# The Pods of web, with addresses and nodes. Keep the name of the first one.
kubectl get pods -l app=web -o wide
pod=$(kubectl get pods -l app=web -o jsonpath='{.items[0].metadata.name}')

# While port-forward runs, port 8187 of your machine leads to port 80 of that Pod. & starts it in the
# background, kill $! ends it.
kubectl port-forward "pod/$pod" 8187:80 &
wait_for 10 "it listens" curl -sf http://127.0.0.1:8187/
curl -s http://127.0.0.1:8187/ | grep title
kill $!

# -f follows the log until you press Ctrl-C.
watch_until 20 curl kubectl logs -f --tail 1 "$pod"

# A shell in the container.
type_into kubectl exec -it "$pod" -- sh <<'END'
hostname
ls /usr/share/nginx/html
exit
END

# End the server, and watch what becomes of its container. How did it end, and what did it log last?
kubectl exec "$pod" -- nginx -s quit
watch_until 60 "1 (" kubectl get pod "$pod" -w
kubectl describe pod "$pod" | grep -A 4 'Last State'
kubectl logs --previous --tail 1 "$pod"

# A file from here to there.
echo 'Hello from kubectl cp' >index.html
kubectl cp index.html "$pod:/usr/share/nginx/html/index.html"
kubectl exec "$pod" -- cat /usr/share/nginx/html/index.html

# What Pods and nodes use just now. metrics-server asks every 15 seconds.
wait_for 90 "the first measurements are there" kubectl top pods -l app=web
kubectl top pods -l app=web
kubectl top nodes
