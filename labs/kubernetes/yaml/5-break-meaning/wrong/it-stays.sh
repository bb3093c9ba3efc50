# expect: no answer from port 8080
# The container no longer ends. It doesn't serve anything, either.
kubectl patch deployment shop -p '{"spec": {"template": {"spec": {"containers": [{"name": "shop", "args": ["sleep 36000"]}]}}}}'
kubectl rollout status deployment/shop
