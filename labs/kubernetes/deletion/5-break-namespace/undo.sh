# No namespace deletion-b, and nothing of it. One that was forced away must be there again before its ConfigMap can go.
kubectl apply -f closing.yaml || true
kubectl patch configmap old-ledger -n deletion-b --type merge -p '{"metadata": {"finalizers": null}}' || true
kubectl delete namespace deletion-b --ignore-not-found --timeout 60s
