# Another unit for the same amount, and more than it needs.
kubectl patch deployment cart -p '{"spec": {"template": {"spec": {"containers": [{"name": "cart", "resources": {"requests": {"cpu": "0.1"}}}]}}}}'
kubectl rollout status deployment/cart
