# expect: doesn't require the label disk=fast
# Both reasons in the message are removed.
kubectl patch deployment batch --type json -p '[
  {"op": "remove", "path": "/spec/template/spec/nodeSelector"},
  {"op": "replace", "path": "/spec/template/spec/containers/0/resources/requests/cpu", "value": "200m"}]'
kubectl rollout status deployment/batch --timeout 90s
