# Team a has this namespace, team b gets another. Anna may edit in the first, Ben in the second.
kubectl apply -f team-b.yaml
kubectl create rolebinding anna --clusterrole edit --user anna
kubectl create rolebinding ben --clusterrole edit --user ben -n two-teams-b
wait_for 20 "the API server applies both bindings" bash -c 'kubectl auth can-i create pods --as anna --quiet && kubectl auth can-i create pods --as ben -n two-teams-b --quiet'

kubectl auth can-i create deployments --as anna
kubectl auth can-i create deployments --as anna -n two-teams-b || true

# Now try it instead of asking. Each of these is refused.
kubectl get secrets --as anna -n two-teams-b || true
kubectl create rolebinding more --clusterrole admin --user anna --as anna || true
kubectl get nodes --as anna || true

# Nodes belong to no namespace. What else doesn't, among the core kinds?
kubectl api-resources --namespaced=false --api-group=
