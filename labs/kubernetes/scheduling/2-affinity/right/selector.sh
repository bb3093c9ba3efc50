# The short form: a nodeSelector.
kubectl label node drydock-worker2 disk=fast
kubectl patch deployment billing -p '{"spec": {"template": {"spec": {"nodeSelector": {"disk": "fast"}}}}}'
kubectl rollout status deployment/billing --timeout 120s
