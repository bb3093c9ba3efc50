# expect: doesn't make the label disk=fast a condition
# Preferred: most go there as long as there's room, and nothing makes them.
kubectl label node drydock-worker2 disk=fast
kubectl patch deployment billing -p '{"spec": {"template": {"spec": {"affinity": {"nodeAffinity": {"preferredDuringSchedulingIgnoredDuringExecution":
  [{"weight": 100, "preference": {"matchExpressions": [{"key": "disk", "operator": "In", "values": ["fast"]}]}}]}}}}}}'
kubectl rollout status deployment/billing --timeout 120s
