# Names without a hash, "because they're nicer", and a patch for the name that the cluster knows.
echo 'GREETING=Hello from staging' >overlays/staging/settings.env
cat >overlays/staging/kustomization.yaml <<'END'
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
namePrefix: staging-
labels:
  - pairs:
      env: staging
    includeSelectors: true
images:
  - name: shop
    newName: busybox
    newTag: "1.37"
configMapGenerator:
  - name: settings
    behavior: merge
    envs: [settings.env]
generatorOptions:
  disableNameSuffixHash: true
patches:
  - target:
      kind: Deployment
      name: staging-shop
    patch: |-
      - op: replace
        path: /spec/replicas
        value: 3
END
kubectl apply -k overlays/staging
kubectl rollout status deployment/staging-shop
echo 'GREETING=Two for one today' >overlays/staging/settings.env
kubectl apply -k overlays/staging
kubectl rollout status deployment/staging-shop
wait_for 30 "the old Pods are gone" bash -c 'kubectl get pods -l env=staging -o name | wc -l | grep -w 1'
grep GREETING overlays/staging/settings.env &&
  kubectl exec deployment/staging-shop -- wget -q -O - http://127.0.0.1 &&
  kubectl get pods -l env=staging
