# expect: robot may not list pods
# Everything that the binding names is created in team b's namespace, but that robot is a different account.
kubectl create serviceaccount robot -n two-teams-b
kubectl create role reader --verb get,list --resource pods -n two-teams-b
