# expect: was not restarted
# A cheaper question. The kernel answers it, whether the program hangs or not, until ten questions wait.
kubectl patch deployment report --type json -p '[{"op": "replace", "path": "/spec/template/spec/containers/0/livenessProbe", "value":
  {"tcpSocket": {"port": 8080}, "periodSeconds": 5, "timeoutSeconds": 1, "failureThreshold": 2}}]'
kubectl rollout status deployment/report --timeout 120s
