# A binding that should give robot a permission, with two faults.
kubectl create rolebinding visitor --role reader --serviceaccount two-teams-b:robot -n two-teams-b
kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py
