# No namespace deletion-b and no object of it. If the namespace was forced away, it must exist again before its ConfigMap can
# be changed.
kubectl apply -f closing.yaml || true
kubectl patch configmap old-ledger -n deletion-b --type merge -p '{"metadata": {"finalizers": null}}' || true
kubectl delete namespace deletion-b --ignore-not-found --timeout 60s
