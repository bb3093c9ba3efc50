# expect: cannot scale
# A request, of the other kind.
kubectl set resources deployment api --requests memory=32Mi
kubectl rollout status deployment/api --timeout 120s
