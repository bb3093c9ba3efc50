# expect: doesn't require the label disk=fast
# Preferred: most go there while there's room, and none has to.
kubectl label node drydock-worker2 disk=fast
kubectl patch deployment billing -p '{"spec": {"template": {"spec": {"affinity": {"nodeAffinity": {"preferredDuringSchedulingIgnoredDuringExecution":
  [{"weight": 100, "preference": {"matchExpressions": [{"key": "disk", "operator": "In", "values": ["fast"]}]}}]}}}}}}'
kubectl rollout status deployment/billing --timeout 120s
