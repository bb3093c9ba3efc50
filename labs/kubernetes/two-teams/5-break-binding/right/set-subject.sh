# The subject is added to the binding as it is, and the Role that it names is made.
kubectl set subject rolebinding visitor --serviceaccount two-teams:robot -n two-teams-b
kubectl create role reader --verb get,list,watch --resource pods -n two-teams-b
