# The namespace says what it waits for; the object says for whom.
kubectl describe namespace failures-old
kubectl get configmaps -n failures-old
kubectl get configmap ledger -n failures-old -o yaml

kubectl patch configmap ledger -n failures-old --type merge -p '{"metadata": {"finalizers": null}}'
kubectl wait --for delete --timeout 180s namespace/failures-old
kubectl get namespace failures-old || true
