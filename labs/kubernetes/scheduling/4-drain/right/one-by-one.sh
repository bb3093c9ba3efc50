# Cordoned first, then drained.
kubectl apply -f budget.yaml
kubectl cordon drydock-worker2
kubectl wait --for 'jsonpath={.status.disruptionsAllowed}=1' --timeout 60s poddisruptionbudget/web
kubectl drain drydock-worker2 --ignore-daemonsets --pod-selector app=web --timeout 150s
kubectl uncordon drydock-worker2
