# expect: doesn't follow a change of base/
# A copy of the base, edited. It's right today.
cp -R base overlays/prod
cat >>overlays/prod/kustomization.yaml <<'END'
namePrefix: prod-
labels:
  - pairs:
      env: prod
    includeSelectors: true
images:
  - name: shop
    newName: busybox
    newTag: "1.37"
replicas:
  - name: shop
    count: 3
END
sed 's/EUR/CHF/' base/settings.env >overlays/prod/settings.env
kubectl apply -k overlays/prod
kubectl rollout status deployment/prod-shop
