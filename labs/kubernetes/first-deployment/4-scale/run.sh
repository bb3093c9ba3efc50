# One number changes; the rest follows from it.
kubectl scale deployment web --replicas 3
kubectl rollout status deployment/web
kubectl get pods -l app=web -o wide
