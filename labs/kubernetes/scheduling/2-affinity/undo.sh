# The node has its taint and no label; billing runs on any node that it tolerates.
kubectl label node drydock-worker2 disk-
kubectl taint node drydock-worker2 team=billing:NoSchedule --overwrite
kubectl delete deployment billing
kubectl apply -f billing.yaml
kubectl rollout status deployment/billing --timeout 120s
