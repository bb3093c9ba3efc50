# A Deployment shop with Pods of its own.
kubectl delete deployments,replicasets,pods -l app=shop
kubectl apply -f shop.yaml
kubectl rollout status deployment/shop --timeout 120s
