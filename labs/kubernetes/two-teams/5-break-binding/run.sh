# Whom does the binding name, and which accounts exist?
kubectl describe rolebinding visitor -n two-teams-b
kubectl get serviceaccounts -n two-teams
kubectl get serviceaccounts -n two-teams-b

# The binding names an account of the wrong namespace.
kubectl delete rolebinding visitor -n two-teams-b
kubectl create rolebinding visitor --role reader --serviceaccount two-teams:robot -n two-teams-b
wait_for 30 "the API server applies it" bash -c 'kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py | grep "not found"'
kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py

# A RoleBinding takes a Role from its own namespace, and this one has no Role of that name.
kubectl get roles -n two-teams
kubectl get roles -n two-teams-b
kubectl create role reader --verb get,list --resource pods -n two-teams-b
wait_for 30 "the API server applies it" bash -c 'kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py | grep 200'
kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py

# Anna can do what robot may: not under her own name, but with a command in robot's Pod.
kubectl get pods -n two-teams-b --as anna || true
kubectl exec -i robot --as anna -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py
