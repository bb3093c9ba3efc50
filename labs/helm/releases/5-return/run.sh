# Remove a release but keep its history, and bring back one of its revisions.
helm uninstall site --keep-history
kubectl get deployments,services,jobs
helm list --uninstalled
helm upgrade site ./site || true

helm rollback site 2 --wait --timeout 90s
helm history site --max 3
kubectl exec deployment/site -- wget -q -O - http://127.0.0.1:8080/
