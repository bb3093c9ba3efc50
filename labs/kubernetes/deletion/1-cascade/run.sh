# Who belongs to whom?
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
kubectl get deployments,replicasets,pods
kubectl describe replicasets,pods -l app=shop | grep -E '^Name:|^Controlled By:'

# The owner first. What belonged to it follows in the background.
kubectl delete deployment shop
kubectl get deployments,replicasets,pods
kubectl wait --for delete pod -l app=shop --timeout 90s

# The owner last. What belongs to it goes before, in the foreground.
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
kubectl delete deployment shop --cascade=foreground --wait=false
wait_for 30 "the Pods are told to end" bash -c 'kubectl get pods -l app=shop | grep Terminating'
kubectl get deployments,replicasets,pods -o custom-columns=KIND:.kind,NAME:.metadata.name,DELETED:.metadata.deletionTimestamp,FINALIZERS:.metadata.finalizers
kubectl wait --for delete deployment/shop --timeout 90s

# Once more, for the next step.
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
