# expect: is not older than the Deployment
# replace --force deletes and makes it anew, and so do the controllers with the Pods.
kubectl replace --force -f shop.yaml
kubectl rollout status deployment/shop --timeout 90s
