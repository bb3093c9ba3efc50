# expect: enforces baseline
# The rule is changed instead of the Pod.
kubectl label namespace pod-security pod-security.kubernetes.io/enforce=baseline --overwrite
kubectl rollout restart deployment/shop
kubectl rollout status deployment/shop --timeout 60s
