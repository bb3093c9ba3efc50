# expect: requests failed in the two minutes
# Pause and version in one update: the Pods that leave are the old ones, which have no pause.
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"containers": [{"name": "web", "env": [{"name": "VERSION", "value": "4"}], "lifecycle": {"preStop": {"sleep": {"seconds": 15}}}}]}}}}'
kubectl rollout status deployment/web
