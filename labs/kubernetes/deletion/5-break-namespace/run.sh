# The namespace says what it waits for. Ask it, then the object.
kubectl describe namespace deletion-b
kubectl get configmaps -n deletion-b
kubectl get configmap old-ledger -n deletion-b -o yaml

# Let that one go.
kubectl patch configmap old-ledger -n deletion-b --type json -p '[{"op": "remove", "path": "/metadata/finalizers/0"}]'
kubectl wait --for delete namespace/deletion-b --timeout 90s
kubectl get namespace deletion-b || true
