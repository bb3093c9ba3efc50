# The page is as good a question.
kubectl patch deployment stock -p '{"spec": {"template": {"spec": {"containers": [{"name": "stock", "readinessProbe": {"httpGet": {"path": "/"}}}]}}}}'
kubectl rollout status deployment/stock
