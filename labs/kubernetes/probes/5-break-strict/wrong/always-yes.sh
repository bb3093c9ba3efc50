# expect: was not restarted
# A command that mentions the port, and succeeds without asking.
kubectl patch deployment report --type json -p '[{"op": "replace", "path": "/spec/template/spec/containers/0/livenessProbe", "value":
  {"exec": {"command": ["sh", "-c", "true # 8080"]}, "periodSeconds": 2, "timeoutSeconds": 1, "failureThreshold": 2}}]'
kubectl rollout status deployment/report --timeout 120s
