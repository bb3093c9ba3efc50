# No ballot, and no vote for what it offers; vote as it was.
helm uninstall ballot --ignore-not-found --wait --timeout 60s
kubectl delete service ballot --ignore-not-found
kubectl exec db-0 -- psql -U voting -c "DELETE FROM votes WHERE choice IN ('fish', 'birds')"
