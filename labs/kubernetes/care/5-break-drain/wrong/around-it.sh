# expect: allows 0 disruptions
# A plain delete asks no budget.
kubectl drain care-worker --ignore-daemonsets --disable-eviction --timeout 120s
kubectl uncordon care-worker
kubectl rollout status deployment/web -n shop --timeout 120s
