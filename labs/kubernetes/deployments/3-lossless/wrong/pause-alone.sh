# expect: never been of version 4
# The pause is in, and the update that it's for hasn't been made.
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"containers": [{"name": "web", "lifecycle": {"preStop": {"sleep": {"seconds": 15}}}}]}}}}'
kubectl rollout status deployment/web
