# expect: root file system
# A volume for the page, and the whole file system opened as well.
kubectl patch deployment till --type json -p '[
  {"op": "add", "path": "/spec/template/spec/securityContext/runAsUser", "value": 10001},
  {"op": "remove", "path": "/spec/template/spec/containers/0/securityContext/readOnlyRootFilesystem"},
  {"op": "add", "path": "/spec/template/spec/containers/0/volumeMounts", "value": [
    {"name": "data", "mountPath": "/data"}]},
  {"op": "add", "path": "/spec/template/spec/volumes", "value": [{"name": "data", "emptyDir": {}}]}]'
kubectl rollout status deployment/till --timeout 60s
