# expect: image will run as root
# Just what the refusal asks for. Admission is content, and the kubelet finds out who the image runs as.
cat >patch.yaml <<'PATCH'
spec:
  template:
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
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
wait_for 30 "the kubelet refuses" bash -c 'kubectl get pods -l app=shop | grep CreateContainerConfigError'
