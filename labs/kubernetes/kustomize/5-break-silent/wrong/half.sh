# expect: staging-shop has 1 replicas
# The greeting arrives, and the third Pod is forgotten.
sed -e '/^generatorOptions/d' -e '/disableNameSuffixHash/d' overlays/staging/kustomization.yaml >repaired.yaml
mv repaired.yaml overlays/staging/kustomization.yaml
kubectl apply -k overlays/staging
kubectl rollout status deployment/staging-shop
