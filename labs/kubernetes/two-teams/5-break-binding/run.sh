# Who was given what?
kubectl describe rolebinding visitor -n two-teams-b
kubectl get serviceaccounts -n two-teams
kubectl get serviceaccounts -n two-teams-b

# The account is another namespace's.
kubectl delete rolebinding visitor -n two-teams-b
kubectl create rolebinding visitor --role reader --serviceaccount two-teams:robot -n two-teams-b
wait_for 30 "the API server knows of it" bash -c 'kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py | grep "not found"'
kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py

# A RoleBinding takes a Role from its own namespace. There's none of that name in this one.
kubectl get roles -n two-teams
kubectl get roles -n two-teams-b
kubectl create role reader --verb get,list --resource pods -n two-teams-b
wait_for 30 "the API server knows of it" bash -c 'kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py | grep 200'
kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py

# What robot may, Anna may, too: not herself, but with a command in robot's Pod.
kubectl get pods -n two-teams-b --as anna || true
kubectl exec -i robot --as anna -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py
