# Which object owns which?
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
kubectl get deployments,replicasets,pods
kubectl describe replicasets,pods -l app=shop | grep -E '^Name:|^Controlled By:'

# In the background: the owner is deleted first, and its dependents after it.
kubectl delete deployment shop
kubectl get deployments,replicasets,pods
kubectl wait --for delete pod -l app=shop --timeout 90s

# In the foreground: the dependents are deleted first, and the owner last.
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
kubectl delete deployment shop --cascade=foreground --wait=false
wait_for 30 "the Pods are terminating" bash -c 'kubectl get pods -l app=shop | grep Terminating'
kubectl get deployments,replicasets,pods -o custom-columns=KIND:.kind,NAME:.metadata.name,DELETED:.metadata.deletionTimestamp,FINALIZERS:.metadata.finalizers
kubectl wait --for delete deployment/shop --timeout 90s

# Create it again, for the next step.
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
