# expect: robot may list secrets
# A ClusterRole is there for every namespace. This one holds far more than a look.
kubectl create rolebinding guest --clusterrole edit --serviceaccount two-teams:robot -n two-teams-b
