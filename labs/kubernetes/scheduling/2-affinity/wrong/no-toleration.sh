# expect: tolerates nothing
# The affinity replaces the toleration, and new Pods wait for ever.
kubectl label node drydock-worker2 disk=fast
kubectl patch deployment billing --type json -p '[
  {"op": "remove", "path": "/spec/template/spec/tolerations"},
  {"op": "add", "path": "/spec/template/spec/nodeSelector", "value": {"disk": "fast"}}]'
