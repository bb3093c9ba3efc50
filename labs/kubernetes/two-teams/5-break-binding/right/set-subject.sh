# The subject is added to the binding, and the Role that the binding names is created.
kubectl set subject rolebinding visitor --serviceaccount two-teams:robot -n two-teams-b
kubectl create role reader --verb get,list,watch --resource pods -n two-teams-b
