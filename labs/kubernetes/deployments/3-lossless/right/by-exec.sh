# The pause as a program in the container, and the change of both files in one go: patch, wait, set.
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"containers": [{"name": "web", "lifecycle": {"preStop": {"exec": {"command": ["sleep", "15"]}}}}]}}}}'
kubectl rollout status deployment/web
wait_for 60 "the Pods without a pause are gone" pods_are 3
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"containers": [{"name": "web", "env": [{"name": "VERSION", "value": "4"}]}]}}}}'
kubectl rollout status deployment/web
