# Generated from the Deployment, changed by a command, and created instead of applied.
kubectl expose deployment web --name web-pods --cluster-ip None --port 8080 --dry-run=client -o yaml >draft.yaml
kubectl patch --local -f draft.yaml --type json -p '[{"op": "add", "path": "/spec/ports/0/name", "value": "http"}]' \
  -o json >web-pods.json
kubectl create -f web-pods.json
