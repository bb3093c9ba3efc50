# In team b's namespace, only Ben has permissions.
kubectl delete rolebinding visitor guest --ignore-not-found -n two-teams-b
kubectl delete roles --all -n two-teams-b
kubectl delete serviceaccount robot --ignore-not-found -n two-teams-b
