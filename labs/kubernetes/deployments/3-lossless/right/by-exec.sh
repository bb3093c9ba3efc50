# The pause as a program in the container, and the change of both files in one go: patch, wait, set.
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"containers": [{"name": "web", "lifecycle": {"preStop": {"exec": {"command": ["sleep", "15"]}}}}]}}}}'
kubectl rollout status deployment/web
# The rules of the nodes lead to a Pod for a moment after it has gone.
settled 3
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"containers": [{"name": "web", "env": [{"name": "VERSION", "value": "4"}]}]}}}}'
kubectl rollout status deployment/web
