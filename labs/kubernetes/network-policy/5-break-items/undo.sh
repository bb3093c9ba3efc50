# No backup, and only the policies of the steps before.
kubectl delete networkpolicies db-from-backup db-readers db-deny client-out --ignore-not-found
kubectl delete deployment backup --ignore-not-found
