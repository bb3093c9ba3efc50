# expect: is admitted
# The default Pod is just what baseline lets through.
kubectl label namespace pod-security pod-security.kubernetes.io/enforce=baseline
