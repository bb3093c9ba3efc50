# expect: the Service prod-shop also finds the Pod
# Names of its own, and no label of its own: its Service selects every Pod with app=shop.
mkdir overlays/prod
cat >overlays/prod/kustomization.yaml <<'END'
resources:
  - ../../base
namePrefix: prod-
images:
  - name: shop
    newName: busybox
    newTag: "1.37"
replicas:
  - name: shop
    count: 3
configMapGenerator:
  - name: settings
    behavior: merge
    literals: [CURRENCY=CHF]
END
kubectl apply -k overlays/prod
kubectl rollout status deployment/prod-shop
