# The four fields that the refusal names, a user, and the two things on top.
cat >careful-shop.yaml <<'PATCH'
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
            readOnlyRootFilesystem: true
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: tmp
          emptyDir: {}
PATCH
kubectl patch deployment shop --patch-file careful-shop.yaml
kubectl rollout status deployment/shop --timeout 60s
kubectl exec deployment/shop -- wget -q -O - http://127.0.0.1:8080/
kubectl exec deployment/shop -- id
