# expect: stands in the Deployment till itself
# The page is right, and no change of the list will ever reach it.
kubectl patch deployment till -p '{"spec": {"template": {"spec": {"containers": [{"name": "till", "command": ["sh", "-c", "echo apples 2.10 >/tmp/index.html; exec httpd -f -p 8080 -h /tmp"]}]}}}}'
kubectl rollout status deployment/till
