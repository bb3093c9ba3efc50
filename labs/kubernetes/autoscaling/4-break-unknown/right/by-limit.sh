# A limit alone: the request becomes the same.
kubectl set resources deployment api --limits cpu=50m
kubectl rollout status deployment/api --timeout 120s
kubectl wait --for condition=ScalingActive=true --timeout 200s hpa/api
