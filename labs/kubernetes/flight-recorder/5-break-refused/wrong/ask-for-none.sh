# expect: asks for 0 Pods
# What isn't asked for isn't missing.
kubectl scale deployment api --replicas 0
