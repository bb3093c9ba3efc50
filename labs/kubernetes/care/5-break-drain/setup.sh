# A budget that asks for every Pod there is, and a drain that gave up.
kubectl apply -f - <<'YAML'
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 2
  selector:
    matchLabels:
      app: web
YAML
kubectl wait --for 'jsonpath={.status.currentHealthy}=2' --timeout 90s -n shop poddisruptionbudget/web
kubectl drain care-worker --ignore-daemonsets --timeout 12s || true
