# Without a patch: the field replicas, and a file of settings.
mkdir overlays/prod
sed -e 's/dev/prod/' overlays/dev/kustomization.yaml >overlays/prod/kustomization.yaml
cat >>overlays/prod/kustomization.yaml <<'END'
replicas:
  - name: shop
    count: 3
END
echo CURRENCY=CHF >overlays/prod/settings.env
kubectl apply -k overlays/prod
kubectl rollout status deployment/prod-shop
