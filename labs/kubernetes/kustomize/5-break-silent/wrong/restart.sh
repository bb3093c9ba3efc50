# expect: would leave the Deployment as it is
# The new greeting is there. The next one won't be.
sed 's/name: staging-shop/name: shop/' overlays/staging/kustomization.yaml >repaired.yaml
mv repaired.yaml overlays/staging/kustomization.yaml
kubectl apply -k overlays/staging
kubectl rollout restart deployment/staging-shop
kubectl rollout status deployment/staging-shop
