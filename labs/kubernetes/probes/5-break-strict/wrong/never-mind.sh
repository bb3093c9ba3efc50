# expect: noticed after up to
# So many failures are allowed that the probe never ends the container in practice.
kubectl patch deployment report -p '{"spec": {"template": {"spec": {"containers": [{"name": "report", "livenessProbe": {"failureThreshold": 1000}}]}}}}'
kubectl rollout status deployment/report --timeout 120s
