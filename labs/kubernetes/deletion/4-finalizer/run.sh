# An object with a finalizer. No controller in the cluster handles this one.
kubectl apply -f ledger.yaml
kubectl delete configmap ledger --timeout 3s || true
kubectl get configmap ledger -o yaml

# You can still read and change it, but you can neither cancel nor force its deletion.
kubectl patch configmap ledger -p '{"data": {"total": "4712"}}'
kubectl patch configmap ledger -p '{"metadata": {"finalizers": ["drydock.example/not-yet"]}}' || true
kubectl delete configmap ledger --force --timeout 3s || true

# Do what the finalizer asks for, then remove it.
kubectl get configmap ledger -o yaml >archive.yaml
kubectl patch configmap ledger --type json -p '[{"op": "remove", "path": "/metadata/finalizers/0"}]'
kubectl get configmap ledger || true
