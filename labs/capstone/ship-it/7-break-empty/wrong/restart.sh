# expect: x3=True
# New Pods of the same image.
kubectl rollout restart deployment/drydock
kubectl rollout status deployment/drydock --timeout 120s
