# Say what there should be, and watch it happen.
kubectl apply -f web.yaml
kubectl rollout status deployment/web
kubectl get deployments,replicasets,pods,services
