# The node is open to all again. Which Pods move?
kubectl taint node drydock-worker2 team-
kubectl get pods -l app=web -o wide

# New Pods are placed anew: two on each worker.
kubectl patch deployment web --patch-file spread.yaml
kubectl rollout status deployment/web --timeout 120s
kubectl get pods -l app=web -o wide
