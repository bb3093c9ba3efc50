# expect: was given replicas ''
# The Pods are there. The next upgrade knows nothing of the second.
helm install test bakery --set title="Test oven" --wait --timeout 180s
kubectl scale deployment/test-web --replicas 2
kubectl rollout status deployment/test-web --timeout 180s
