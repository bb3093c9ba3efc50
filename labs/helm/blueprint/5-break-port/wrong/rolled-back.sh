# expect: isn't what the folder worker renders
# Rolled back, then scaled by hand. The next upgrade fails again.
helm rollback worker --wait --timeout 120s
kubectl scale deployment worker --replicas 2
kubectl rollout status deployment/worker --timeout 120s
