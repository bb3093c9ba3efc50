# expect: robot may not list pods
# Everything that the binding names is made, in team b's namespace: that robot is another one.
kubectl create serviceaccount robot -n two-teams-b
kubectl create role reader --verb get,list --resource pods -n two-teams-b
