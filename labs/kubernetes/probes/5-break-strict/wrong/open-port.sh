# expect: was not restarted
# A cheaper probe. The kernel accepts the connection even if the program hangs, until ten connections wait.
kubectl patch deployment report --type json -p '[{"op": "replace", "path": "/spec/template/spec/containers/0/livenessProbe", "value":
  {"tcpSocket": {"port": 8080}, "periodSeconds": 5, "timeoutSeconds": 1, "failureThreshold": 2}}]'
kubectl rollout status deployment/report --timeout 120s
