# expect: isn't older than the Deployment
# A plain delete: the dependents go too, and the new Deployment creates other Pods.
kubectl delete deployment shop
kubectl apply -f shop.yaml
kubectl wait --for delete pod -l app=shop --timeout 5s || true
kubectl rollout status deployment/shop --timeout 90s
