# expect: doesn't require the label disk=fast
# The Pods require the node by its name, which is a label, too.
kubectl label node drydock-worker2 disk=fast
kubectl patch deployment billing -p '{"spec": {"template": {"spec": {"nodeSelector": {"kubernetes.io/hostname": "drydock-worker2"}}}}}'
kubectl rollout status deployment/billing --timeout 120s
