# expect: has a ServiceAccount token
# restricted says nothing about tokens either.
cat >patch.yaml <<'PATCH'
spec:
  template:
    spec:
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
            readOnlyRootFilesystem: true
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: tmp
          emptyDir: {}
PATCH
kubectl patch deployment shop --patch-file patch.yaml
kubectl rollout status deployment/shop --timeout 60s
