# expect: was not restarted
# A cheaper question. The kernel answers it, whether the program hangs or not.
kubectl patch deployment report --type json -p '[{"op": "replace", "path": "/spec/template/spec/containers/0/livenessProbe", "value":
  {"tcpSocket": {"port": 8080}, "periodSeconds": 2, "timeoutSeconds": 1, "failureThreshold": 2}}]'
kubectl rollout status deployment/report --timeout 120s
