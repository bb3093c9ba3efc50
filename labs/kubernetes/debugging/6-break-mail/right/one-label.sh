# One label is enough to find them.
kubectl patch service mail --type json -p '[{"op": "remove", "path": "/spec/selector/tier"}]'
