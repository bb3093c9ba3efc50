# expect: _http._tcp.web-pods.services.svc.cluster.local: nothing
# The draft of kubectl expose as it is: its port has no name.
kubectl expose deployment web --name web-pods --cluster-ip None --port 8080 --dry-run=client -o yaml >web-pods.yaml
kubectl apply -f web-pods.yaml
