# expect: asks for 1 of its Pods
# The other number: for a while one Pod answers alone.
kubectl patch poddisruptionbudget web -n shop -p '{"spec": {"minAvailable": 1}}'
kubectl drain care-worker --ignore-daemonsets --timeout 120s
kubectl uncordon care-worker
kubectl rollout status deployment/web -n shop --timeout 120s
