# A Role and a binding with other names; the binding that has no effect stays.
kubectl create role pods-only --verb list --resource pods -n two-teams-b
kubectl create rolebinding guest --role pods-only --serviceaccount two-teams:robot -n two-teams-b
