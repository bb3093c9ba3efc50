# Taint one of the two workers, and see which Pods land where.
kubectl taint node drydock-worker2 team=billing:NoSchedule
kubectl describe nodes | grep -E '^Name:|^Taints:'
kubectl apply -f web.yaml -f billing.yaml
kubectl rollout status deployment/web --timeout 120s
kubectl rollout status deployment/billing --timeout 120s
kubectl get pods -o wide
