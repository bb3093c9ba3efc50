# Everything at the container, and an account of its own that gives out no tokens.
kubectl apply -f - <<'ACCOUNT'
apiVersion: v1
kind: ServiceAccount
metadata:
  name: shop
automountServiceAccountToken: false
ACCOUNT
cat >patch.yaml <<'PATCH'
spec:
  template:
    spec:
      serviceAccountName: shop
      containers:
        - name: shop
          securityContext:
            runAsNonRoot: true
            runAsUser: 65534
            runAsGroup: 65534
            seccompProfile:
              type: RuntimeDefault
            allowPrivilegeEscalation: false
            capabilities:
              drop: [ALL]
            readOnlyRootFilesystem: true
          volumeMounts:
            - name: site
              mountPath: /tmp/site
      volumes:
        - name: site
          emptyDir:
            medium: Memory
            sizeLimit: 1Mi
PATCH
kubectl patch deployment shop --patch-file patch.yaml
kubectl rollout status deployment/shop --timeout 60s
