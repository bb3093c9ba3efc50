# expect: robot may list deployments
# Read-only, but for nearly every kind of object.
kubectl create rolebinding guest --clusterrole view --serviceaccount two-teams:robot -n two-teams-b
