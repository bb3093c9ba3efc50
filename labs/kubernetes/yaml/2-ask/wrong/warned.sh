# expect: the Deployment web has spec.replicas 1
# A warning is read, and the rest goes in.
kubectl apply --validate=warn -f web.yaml
kubectl rollout status deployment/web
