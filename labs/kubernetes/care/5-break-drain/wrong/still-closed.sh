# expect: closed for new Pods
# Drained, and forgotten.
kubectl scale deployment web -n shop --replicas 3
kubectl rollout status deployment/web -n shop --timeout 120s
kubectl drain care-worker --ignore-daemonsets --timeout 150s
