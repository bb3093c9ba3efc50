# expect: asks for 2 Pods
# Nothing is Pending any more.
kubectl scale deployment web --replicas 2
