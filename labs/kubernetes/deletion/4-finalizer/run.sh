# An object with a finalizer. Nothing in the cluster acts on this one.
kubectl apply -f ledger.yaml
kubectl delete configmap ledger --timeout 3s || true
kubectl get configmap ledger -o yaml

# It can still be read and changed. But its deletion can't be called off, nor forced.
kubectl patch configmap ledger -p '{"data": {"total": "4712"}}'
kubectl patch configmap ledger -p '{"metadata": {"finalizers": ["drydock.example/not-yet"]}}' || true
kubectl delete configmap ledger --force --timeout 3s || true

# Do what the finalizer stands for, then take it away.
kubectl get configmap ledger -o yaml >archive.yaml
kubectl patch configmap ledger --type json -p '[{"op": "remove", "path": "/metadata/finalizers/0"}]'
kubectl get configmap ledger || true
