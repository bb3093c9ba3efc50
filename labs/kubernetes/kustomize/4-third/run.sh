# The third overlay: its own name, label, currency and number of Pods.
mkdir overlays/prod
cat >overlays/prod/kustomization.yaml <<'END'
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
namePrefix: prod-
labels:
  - pairs:
      env: prod
    includeSelectors: true
images:
  - name: shop
    newName: busybox
    newTag: "1.37"
configMapGenerator:
  - name: settings
    behavior: merge
    literals: [CURRENCY=CHF]
patches:
  - path: replicas.yaml
END
cat >overlays/prod/replicas.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
END

# Read it first: whose Pods will the Service find?
kubectl kustomize overlays/prod | grep -A 2 selector:
kubectl apply -k overlays/prod
kubectl rollout status deployment/prod-shop
wait_for 30 "the Service answers" kubectl exec deployment/dev-shop -- wget -q -O - -T 2 http://prod-shop
kubectl exec deployment/dev-shop -- wget -q -O - http://prod-shop
kubectl get deployments,services -l env
