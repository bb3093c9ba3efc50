# expect: no liveness probe
# It stays. Nothing notices a hang any more.
kubectl patch deployment report --type json -p '[{"op": "remove", "path": "/spec/template/spec/containers/0/livenessProbe"}]'
kubectl rollout status deployment/report --timeout 120s
