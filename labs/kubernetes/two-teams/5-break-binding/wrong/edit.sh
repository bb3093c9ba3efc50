# expect: robot may list secrets
# A ClusterRole can be bound in every namespace. This one allows far more than listing.
kubectl create rolebinding guest --clusterrole edit --serviceaccount two-teams:robot -n two-teams-b
