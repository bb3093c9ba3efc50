# The policies that the ways make.
kubectl delete networkpolicies db db-in db-out --ignore-not-found
