# Remove the taint: the node takes every Pod again. Which ones move?
kubectl taint node drydock-worker2 team-
kubectl get pods -l app=web -o wide

# Spread them. Only the new Pods of the changed template are placed by the new rule.
kubectl patch deployment web --patch-file spread.yaml
kubectl rollout status deployment/web --timeout 120s
kubectl get pods -l app=web -o wide
