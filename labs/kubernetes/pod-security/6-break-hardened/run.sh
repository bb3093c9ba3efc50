# No container, no log. The Pod's events have the reason.
kubectl describe pod -l app=till | grep Error

# The check wants a user, and neither the image nor the manifest names one but root.
kubectl patch deployment till -p '{"spec": {"template": {"spec": {"securityContext": {"runAsUser": 10001}}}}}'
wait_for 60 "the new container has ended" bash -c 'kubectl logs deployment/till | grep Read-only'
kubectl logs deployment/till

# It started, as that user, and needs a place to write to.
cat >data.yaml <<'PATCH'
spec:
  template:
    spec:
      containers:
        - name: till
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          emptyDir: {}
PATCH
kubectl patch deployment till --patch-file data.yaml
kubectl rollout status deployment/till --timeout 60s
kubectl exec deployment/till -- wget -q -O - http://127.0.0.1:8080/
