# expect: base/ isn't as it was
# It works, and dev gets a second Pod with its next apply.
sed 's/replicas: 1/replicas: 2/' base/deployment.yaml >changed.yaml
mv changed.yaml base/deployment.yaml
kubectl apply -k overlays/staging
