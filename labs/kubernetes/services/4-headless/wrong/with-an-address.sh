# expect: web-pods.services.svc.cluster.local is 10.96.
# The usual way to make a Service: its name is an address of its own.
kubectl expose deployment web --name web-pods --port 8080
