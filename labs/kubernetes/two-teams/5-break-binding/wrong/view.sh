# expect: robot may list deployments
# Reading only, and nearly everything.
kubectl create rolebinding guest --clusterrole view --serviceaccount two-teams:robot -n two-teams-b
