# Which condition is false, and why?
kubectl describe hpa api
kubectl set resources deployment api --requests cpu=20m
kubectl rollout status deployment/api --timeout 120s
kubectl wait --for condition=ScalingActive=true --timeout 200s hpa/api
kubectl get hpa api
