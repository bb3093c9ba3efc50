# An autoscaler that has been applied, and forgotten.
kubectl apply -f api.yaml
kubectl rollout status deployment/api --timeout 120s
wait_for 180 "the first metrics are there" bash -c 'kubectl describe hpa api | grep "missing request"'
kubectl get hpa api
