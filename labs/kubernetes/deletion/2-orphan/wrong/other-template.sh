# expect: isn't older than the Deployment
# Created again with a changed template: that means another ReplicaSet, with other Pods.
kubectl delete deployment shop --cascade=orphan
sed 's/terminationGracePeriodSeconds: 5/terminationGracePeriodSeconds: 1/' shop.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 90s
