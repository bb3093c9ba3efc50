# staging gets a second Pod. A patch is a piece of a manifest: kind, name, and the fields that differ.
cat >overlays/staging/replicas.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: staging-shop
spec:
  replicas: 2
END
cat >>overlays/staging/kustomization.yaml <<'END'
patches:
  - path: replicas.yaml
END
kubectl diff -k overlays/staging || true

# The base calls it shop.
cat >overlays/staging/replicas.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
END
kubectl diff -k overlays/staging | grep '^[+-]' || true
kubectl apply -k overlays/staging
kubectl rollout status deployment/staging-shop
kubectl get deployments -l env
