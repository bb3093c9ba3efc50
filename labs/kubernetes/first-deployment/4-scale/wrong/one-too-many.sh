# expect: asks for 4 Pods
# "One more" of three was read, not three.
kubectl scale deployment web --replicas 4
kubectl rollout status deployment/web
