# Team b has given nothing to anybody but Ben.
kubectl delete rolebinding visitor guest --ignore-not-found -n two-teams-b
kubectl delete roles --all -n two-teams-b
kubectl delete serviceaccount robot --ignore-not-found -n two-teams-b
