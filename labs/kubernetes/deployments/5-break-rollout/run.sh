# What stands still, and why?
kubectl get pods -l app=web
kubectl describe deployment web
kubectl rollout history deployment/web

# Back to the template that worked.
kubectl rollout undo deployment/web
kubectl rollout status deployment/web
kubectl rollout history deployment/web
