# expect: the namespace failures-old is Terminating
# Deleted again, and what is in it by force.
kubectl delete configmap ledger -n failures-old --force --timeout 3s || true
kubectl delete namespace failures-old --timeout 3s || true
