# expect: system:serviceaccount:two-teams:default may list pods
# The permission goes to the group of all accounts of robot's namespace.
kubectl create role reader --verb get,list --resource pods -n two-teams-b
kubectl create rolebinding guest --role reader --group system:serviceaccounts:two-teams -n two-teams-b
