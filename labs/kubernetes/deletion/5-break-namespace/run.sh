# The namespace's conditions say what it waits for. Look at that object.
kubectl describe namespace deletion-b
kubectl get configmaps -n deletion-b
kubectl get configmap old-ledger -n deletion-b -o yaml

# Remove its finalizer.
kubectl patch configmap old-ledger -n deletion-b --type json -p '[{"op": "remove", "path": "/metadata/finalizers/0"}]'
kubectl wait --for delete namespace/deletion-b --timeout 90s
kubectl get namespace deletion-b || true
