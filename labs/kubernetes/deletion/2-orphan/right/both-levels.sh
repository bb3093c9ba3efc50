# The ReplicaSet goes as well: the new Deployment's own one adopts the Pods.
kubectl delete -f shop.yaml --cascade=orphan
kubectl delete replicaset -l app=shop --cascade=orphan
kubectl create -f shop.yaml
kubectl rollout status deployment/shop --timeout 90s
