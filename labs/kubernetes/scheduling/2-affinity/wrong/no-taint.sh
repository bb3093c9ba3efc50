# expect: has no taint
# The taint seems to be in the way.
kubectl label node drydock-worker2 disk=fast
kubectl taint node drydock-worker2 team-
kubectl patch deployment billing -p '{"spec": {"template": {"spec": {"nodeSelector": {"disk": "fast"}}}}}'
kubectl rollout status deployment/billing --timeout 120s
