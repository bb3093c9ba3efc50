# Another binding and another Role; the useless binding is left alone.
kubectl create role pods-only --verb list --resource pods -n two-teams-b
kubectl create rolebinding guest --role pods-only --serviceaccount two-teams:robot -n two-teams-b
