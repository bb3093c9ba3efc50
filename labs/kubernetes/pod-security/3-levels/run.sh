# Without a label, a namespace is privileged. Would it take a Pod that owns its node? The dry run only asks.
kubectl apply -f host.yaml --dry-run=server

# baseline: the known ways from a container to its node are closed.
kubectl label namespace pod-security pod-security.kubernetes.io/enforce=baseline
kubectl apply -f host.yaml || true

# restricted: first as a warning.
kubectl label namespace pod-security pod-security.kubernetes.io/warn=restricted
kubectl run guest --image busybox:1.37 --dry-run=server -- sleep 60

# Then enforced. Which of the Pods that run would no longer be admitted?
kubectl label namespace pod-security pod-security.kubernetes.io/enforce=restricted --overwrite
kubectl run guest --image busybox:1.37 -- sleep 60 || true
kubectl get pods
