# expect: TILL_CODE comes from the Deployment itself
# The quickest way to a running Pod: the code is in the Deployment, for everyone to read.
kubectl patch deployment shop --type json -p '[
  {"op": "replace", "path": "/spec/template/spec/containers/0/env/0", "value": {"name": "TILL_CODE", "value": "4711"}},
  {"op": "replace", "path": "/spec/template/spec/containers/0/env/1/valueFrom/configMapKeyRef/key", "value": "colour"}]'
kubectl rollout status deployment/shop --timeout 120s
