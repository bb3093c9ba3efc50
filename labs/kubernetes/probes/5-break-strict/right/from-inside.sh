# A command in the container asks for the page, with a timeout long enough for an answer.
kubectl patch deployment report --type json -p '[{"op": "replace", "path": "/spec/template/spec/containers/0/livenessProbe", "value":
  {"exec": {"command": ["wget", "-q", "-O", "/dev/null", "-T", "4", "http://127.0.0.1:8080/cgi-bin/report"]}, "periodSeconds": 5, "timeoutSeconds": 5, "failureThreshold": 2}}]'
kubectl rollout status deployment/report --timeout 120s
