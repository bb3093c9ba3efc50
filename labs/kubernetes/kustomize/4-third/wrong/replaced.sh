# expect: prod-shop answers ', prices in CHF'
# replace is what it says: the base's greeting is gone.
mkdir overlays/prod
sed -e 's/dev/prod/' -e 's/behavior: merge/behavior: replace/' overlays/dev/kustomization.yaml >overlays/prod/kustomization.yaml
cat >>overlays/prod/kustomization.yaml <<'END'
replicas:
  - name: shop
    count: 3
END
echo CURRENCY=CHF >overlays/prod/settings.env
kubectl apply -k overlays/prod
kubectl rollout status deployment/prod-shop
