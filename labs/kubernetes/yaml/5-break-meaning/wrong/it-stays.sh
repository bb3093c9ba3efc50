# expect: nothing on port 8080
# The container no longer ends. It doesn't do anything either.
kubectl patch deployment shop -p '{"spec": {"template": {"spec": {"containers": [{"name": "shop", "args": ["sleep 36000"]}]}}}}'
kubectl rollout status deployment/shop
