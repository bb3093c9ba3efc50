# expect: is not older than the Deployment
# The plain way: what belonged to the first goes, and the second makes Pods of its own.
kubectl delete deployment shop
kubectl apply -f shop.yaml
kubectl wait --for delete pod -l app=shop --timeout 5s || true
kubectl rollout status deployment/shop --timeout 90s
