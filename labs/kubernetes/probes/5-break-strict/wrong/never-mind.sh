# expect: noticed after up to
# The probe may fail so often that in practice it never causes a restart.
kubectl patch deployment report -p '{"spec": {"template": {"spec": {"containers": [{"name": "report", "livenessProbe": {"failureThreshold": 1000}}]}}}}'
kubectl rollout status deployment/report --timeout 120s
