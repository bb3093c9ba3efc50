# With a JSON patch, the older field for labels, and settings that replace those of the base.
mkdir overlays/prod
cat >overlays/prod/kustomization.yaml <<'END'
resources:
  - ../../base
namePrefix: prod-
commonLabels:
  env: prod
images:
  - name: shop
    newName: docker.io/library/busybox
    newTag: "1.37"
configMapGenerator:
  - name: settings
    behavior: replace
    literals: [GREETING=Welcome to the shop, CURRENCY=CHF]
patches:
  - target:
      kind: Deployment
    patch: |-
      - op: replace
        path: /spec/replicas
        value: 3
END
kubectl apply -k overlays/prod
kubectl rollout status deployment/prod-shop
