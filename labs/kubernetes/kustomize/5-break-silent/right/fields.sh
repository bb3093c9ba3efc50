# The option turned off, and the field replicas in place of the patch.
sed -e 's/disableNameSuffixHash: true/disableNameSuffixHash: false/' -e '/^patches/,$d' \
  overlays/staging/kustomization.yaml >repaired.yaml
mv repaired.yaml overlays/staging/kustomization.yaml
cat >>overlays/staging/kustomization.yaml <<'END'
replicas:
  - name: shop
    count: 3
END
kubectl apply -k overlays/staging
kubectl rollout status deployment/staging-shop
