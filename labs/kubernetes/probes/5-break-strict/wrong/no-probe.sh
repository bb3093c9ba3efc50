# expect: no liveness probe
# The container keeps running, but nothing notices a hang any more.
kubectl patch deployment report --type json -p '[{"op": "remove", "path": "/spec/template/spec/containers/0/livenessProbe"}]'
kubectl rollout status deployment/report --timeout 120s
