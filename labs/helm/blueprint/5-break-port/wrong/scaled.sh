# expect: is failed
# There are two workers. The release is still failed.
kubectl scale deployment worker --replicas 2
kubectl rollout status deployment/worker --timeout 120s
