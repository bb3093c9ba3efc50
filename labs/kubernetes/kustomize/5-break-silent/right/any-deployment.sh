# A target without a name matches every Deployment, and there is one.
sed -e '/^generatorOptions/d' -e '/disableNameSuffixHash/d' -e '/name: staging-shop/d' \
  overlays/staging/kustomization.yaml >repaired.yaml
mv repaired.yaml overlays/staging/kustomization.yaml
kubectl apply -k overlays/staging
kubectl rollout status deployment/staging-shop
