# Ben runs a shop in his namespace. In Anna's, a program runs with an account of its own.
kubectl apply -f shop.yaml -n two-teams-b --as ben
kubectl apply -f robot.yaml
kubectl rollout status deployment/shop -n two-teams-b --timeout 120s
kubectl wait --for condition=Ready --timeout 120s pod/clerk -n two-teams-b
kubectl wait --for condition=Ready --timeout 300s pod/robot

# robot asks the API server for the Pods of its namespace, the Secrets there, and the Pods of the other namespace.
kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams/pods <ask.py
kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams/secrets <ask.py
kubectl exec -i robot -- python3 - /api/v1/namespaces/two-teams-b/pods <ask.py

# Anna may edit in robot's namespace. May she read its Secrets, and act as robot?
kubectl auth can-i get secrets --as anna
kubectl auth can-i impersonate serviceaccounts/robot --as anna
kubectl auth can-i create pods --subresource exec --as anna

# Now robot sends a request straight to one of team b's Pods.
kubectl exec -i robot -- python3 - http://shop.two-teams-b:8080/ <ask.py
