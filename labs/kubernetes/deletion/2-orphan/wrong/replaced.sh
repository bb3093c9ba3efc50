# expect: isn't older than the Deployment
# replace --force deletes and recreates it, and with it its Pods.
kubectl replace --force -f shop.yaml
kubectl rollout status deployment/shop --timeout 90s
