# Read why the scheduler refused each node.
kubectl describe pod -l app=batch
kubectl get nodes -L disk
kubectl describe node drydock-worker2 | grep -A 6 '^Allocatable:'

kubectl set resources deployment batch --requests cpu=200m
kubectl rollout status deployment/batch --timeout 90s
kubectl get pods -l app=batch -o wide
