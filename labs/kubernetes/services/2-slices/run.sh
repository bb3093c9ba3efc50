# Add a third Pod to the list.
kubectl scale deployment web --replicas 3
kubectl rollout status deployment/web
kubectl get endpointslices -l kubernetes.io/service-name=web

# Take away the page that one Pod's readiness probe asks for.
pod=$(kubectl get pods -l app=web --sort-by .metadata.creationTimestamp -o name | tail -n 1)
kubectl exec "$pod" -- mv /tmp/index.html /tmp/elsewhere.html
kubectl wait --for condition=Ready=false "$pod"
kubectl get endpointslices -l kubernetes.io/service-name=web -o yaml | grep -A 5 addresses:
kubectl describe service web

# Give it the page back, then delete the Pod. It has ten seconds to end.
kubectl exec "$pod" -- mv /tmp/elsewhere.html /tmp/index.html
kubectl wait --for condition=Ready "$pod"
kubectl delete "$pod" --wait=false
wait_for 5 "the list says that it's terminating" bash -c 'kubectl get endpointslices -l kubernetes.io/service-name=web -o yaml | grep "terminating: true"'
kubectl get endpointslices -l kubernetes.io/service-name=web -o yaml | grep -A 5 addresses:
kubectl rollout status deployment/web
