# All finalizers of the object at once, as an editor would leave it.
kubectl patch configmap old-ledger -n deletion-b --type merge -p '{"metadata": {"finalizers": null}}'
kubectl wait --for delete namespace/deletion-b --timeout 90s
