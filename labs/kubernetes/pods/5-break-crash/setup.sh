# The Pod pair once more, under another name and with one letter too many.
sed -e 's/pair$/front/' -e 's|-h /site;|-h /sites;|' pair.yaml >front.yaml
kubectl delete pod front --ignore-not-found
kubectl apply -f front.yaml
# The status says CrashLoopBackOff from the second end on, while the kubelet waits before it tries again.
kubectl wait --for 'jsonpath={.status.containerStatuses[0].state.waiting.reason}=CrashLoopBackOff' --timeout 90s pod/front
kubectl get pod front
