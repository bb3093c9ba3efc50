# Delete only the Deployment. What is left has no owner, but it still has labels.
kubectl delete deployment shop --cascade=orphan
kubectl get deployments,replicasets,pods
kubectl describe replicasets,pods -l app=shop | grep -E '^Name:|^Controlled By:'

# A new Deployment finds a ReplicaSet with its labels and its template.
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 90s
kubectl get deployments,replicasets,pods
kubectl describe replicasets,pods -l app=shop | grep -E '^Name:|^Controlled By:'
