# The ReplicaSet is deleted as well: that of the new Deployment adopts the Pods.
kubectl delete -f shop.yaml --cascade=orphan
kubectl delete replicaset -l app=shop --cascade=orphan
kubectl create -f shop.yaml
kubectl rollout status deployment/shop --timeout 90s
