# The context keeps its name, its cluster and its user. Only the namespace is another.
kubectl apply -f staging.yaml
kubectl config set-context --current --namespace kubectl-staging
kubectl get deployment web || true
