# The port gets a name in the template, and the Service asks for the name.
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"containers": [{"name": "web", "ports": [{"name": "http", "containerPort": 8080}]}]}}}}'
kubectl patch service web --type json -p '[{"op": "replace", "path": "/spec/ports/0/targetPort", "value": "http"}]'
kubectl rollout status deployment/web
