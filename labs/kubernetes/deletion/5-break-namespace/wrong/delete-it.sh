# expect: the namespace deletion-b is Terminating
# The object is found, and deleted. It was already.
kubectl delete configmap old-ledger -n deletion-b --timeout 5s || true
