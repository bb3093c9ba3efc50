# expect: limits no memory
# It runs, and may take the node's whole memory.
kubectl patch deployment report --type json -p '[{"op": "remove", "path": "/spec/template/spec/containers/0/resources"}]'
kubectl rollout status deployment/report
