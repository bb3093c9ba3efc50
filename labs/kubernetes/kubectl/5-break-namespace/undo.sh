# What was made in the wrong namespace.
kubectl delete deployments,services,pods --all -n kubectl-staging
