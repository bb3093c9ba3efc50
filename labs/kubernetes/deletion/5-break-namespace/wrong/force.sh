# expect: the namespace deletion-b is Terminating
# Delete it again, with --force.
kubectl delete namespace deletion-b --force --grace-period 0 --timeout 5s || true
