# expect: root file system
# restricted says nothing about the root file system.
cat >patch.yaml <<'PATCH'
spec:
  template:
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: shop
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop: [ALL]
PATCH
kubectl patch deployment shop --patch-file patch.yaml
kubectl rollout status deployment/shop --timeout 60s
