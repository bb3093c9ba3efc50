# expect: no deployment named shop
# The Pods run on, and nothing looks after the ReplicaSet.
kubectl delete deployment shop --cascade=orphan
