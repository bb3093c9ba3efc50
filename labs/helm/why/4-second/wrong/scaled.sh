# expect: has replicas ''
# There are two Pods, but the release's values still say one.
helm install test bakery --set title="Test oven" --wait --timeout 180s
kubectl scale deployment/test-web --replicas 2
kubectl rollout status deployment/test-web --timeout 180s
