# A namespace without levels.
kubectl label namespace pod-security pod-security.kubernetes.io/enforce- pod-security.kubernetes.io/warn-
