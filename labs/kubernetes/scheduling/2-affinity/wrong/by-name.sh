# expect: doesn't make the label disk=fast a condition
# The node is asked for by its name. It has a label of that kind, too.
kubectl label node drydock-worker2 disk=fast
kubectl patch deployment billing -p '{"spec": {"template": {"spec": {"nodeSelector": {"kubernetes.io/hostname": "drydock-worker2"}}}}}'
kubectl rollout status deployment/billing --timeout 120s
