# The rename was meant: the database is known by its new name too.
kubectl expose service db --name database --port 5432
wait_for 90 "all votes are stored" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
kubectl rollout status deployment/worker --timeout 120s
