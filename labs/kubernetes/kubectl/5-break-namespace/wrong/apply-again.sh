# expect: the namespace kubectl-staging has deployment.apps/web
# It's found again, and it's a second one, in the wrong namespace.
kubectl apply -f web.yaml
kubectl rollout status deployment/web
