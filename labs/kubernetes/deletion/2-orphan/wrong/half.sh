# expect: no deployment named shop
# The Pods keep running, but the ReplicaSet has no Deployment.
kubectl delete deployment shop --cascade=orphan
