# expect: differs from overlays/staging
# Two Pods, until the next apply.
kubectl scale deployment staging-shop --replicas 2
