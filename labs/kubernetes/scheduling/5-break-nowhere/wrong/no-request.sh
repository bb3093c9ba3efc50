# expect: has no CPU request
# Without a request it fits anywhere, also where nothing is left.
kubectl patch deployment batch --type json -p '[{"op": "remove", "path": "/spec/template/spec/containers/0/resources/requests/cpu"}]'
kubectl rollout status deployment/batch --timeout 90s
