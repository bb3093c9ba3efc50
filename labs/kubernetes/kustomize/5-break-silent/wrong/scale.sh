# expect: differs from overlays/staging
# Three Pods, until the next apply.
sed -e '/^generatorOptions/d' -e '/disableNameSuffixHash/d' overlays/staging/kustomization.yaml >repaired.yaml
mv repaired.yaml overlays/staging/kustomization.yaml
kubectl apply -k overlays/staging
kubectl scale deployment staging-shop --replicas 3
kubectl rollout status deployment/staging-shop
