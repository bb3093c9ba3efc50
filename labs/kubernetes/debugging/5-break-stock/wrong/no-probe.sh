# expect: no readiness probe over HTTP
# What isn't asked can't fail.
kubectl patch deployment stock --type json -p '[{"op": "remove", "path": "/spec/template/spec/containers/0/readinessProbe"}]'
kubectl rollout status deployment/stock
