# expect: is not older than the Deployment
# Made anew with a small improvement: that's another template, hence another ReplicaSet and other Pods.
kubectl delete deployment shop --cascade=orphan
sed 's/terminationGracePeriodSeconds: 5/terminationGracePeriodSeconds: 1/' shop.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 90s
