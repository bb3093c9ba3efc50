# Remove all finalizers of the object at once, as in an editor.
kubectl patch configmap old-ledger -n deletion-b --type merge -p '{"metadata": {"finalizers": null}}'
kubectl wait --for delete namespace/deletion-b --timeout 90s
