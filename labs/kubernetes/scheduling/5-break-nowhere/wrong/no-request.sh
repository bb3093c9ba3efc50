# expect: has no CPU request
# Without a request it fits on any node, even on a full one.
kubectl patch deployment batch --type json -p '[{"op": "remove", "path": "/spec/template/spec/containers/0/resources/requests/cpu"}]'
kubectl rollout status deployment/batch --timeout 90s
