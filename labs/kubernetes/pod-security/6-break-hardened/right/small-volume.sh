# Another user, set at the container, and a volume just where the page goes.
kubectl patch deployment till --type json -p '[
  {"op": "add", "path": "/spec/template/spec/containers/0/securityContext/runAsUser", "value": 1000},
  {"op": "add", "path": "/spec/template/spec/containers/0/volumeMounts", "value": [
    {"name": "page", "mountPath": "/data/till"}]},
  {"op": "add", "path": "/spec/template/spec/volumes", "value": [
    {"name": "page", "emptyDir": {"sizeLimit": "1Mi"}}]}]'
kubectl rollout status deployment/till --timeout 60s
