# expect: is admitted
# It warns, and lets everything through.
kubectl label namespace pod-security pod-security.kubernetes.io/warn=restricted
