# expect: COLOUR comes from the Deployment itself
# The file follows from the ConfigMap; the variable is typed into the template.
kubectl create configmap settings-red --from-literal colour=red
kubectl patch configmap settings-red -p '{"immutable": true}'
kubectl patch deployment shop --type json -p '[
  {"op": "replace", "path": "/spec/template/spec/containers/0/env", "value": [{"name": "COLOUR", "value": "red"}]},
  {"op": "replace", "path": "/spec/template/spec/volumes/0/configMap/name", "value": "settings-red"}]'
kubectl rollout status deployment/shop --timeout 120s
