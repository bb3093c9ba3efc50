# expect: asks for 2 Pods
# The ReplicaSet is listed with a number as well. Its Deployment sets it back.
kubectl scale replicaset -l app=web --replicas 3
