# A toleration lets Pods in. An affinity sends them there.
kubectl label node drydock-worker2 disk=fast
kubectl patch deployment billing --patch-file affinity.yaml
kubectl rollout status deployment/billing --timeout 120s
kubectl get pods -l app=billing -o wide
