# expect: cannot scale
# Two Pods instead of the autoscaler's work.
kubectl scale deployment api --replicas 2
kubectl rollout status deployment/api --timeout 120s
