# expect: web-pods.yaml says clusterIP None, selector map[app:web], ports (<no value> 8080
# The name of the port was added to the Service, and never to the file: in another cluster it would be missing.
kubectl expose deployment web --name web-pods --cluster-ip None --port 8080 --dry-run=client -o yaml >web-pods.yaml
kubectl apply -f web-pods.yaml
kubectl patch service web-pods --type json -p '[{"op": "add", "path": "/spec/ports/0/name", "value": "http"}]'
