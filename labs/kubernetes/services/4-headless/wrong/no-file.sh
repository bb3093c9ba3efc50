# expect: no file in the work folder
# All of it by commands: it works, and nothing is left to review, or to apply again.
kubectl expose deployment web --name web-pods --cluster-ip None --port 8080
kubectl patch service web-pods --type json -p '[{"op": "add", "path": "/spec/ports/0/name", "value": "http"}]'
