# No policy in either namespace.
kubectl delete networkpolicies --all -n two-teams-b
kubectl delete networkpolicies --all
kubectl label pod robot app-
