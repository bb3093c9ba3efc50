# expect: the namespace deletion-b is Terminating
# The object is found and deleted, but it was deleted already.
kubectl delete configmap old-ledger -n deletion-b --timeout 5s || true
