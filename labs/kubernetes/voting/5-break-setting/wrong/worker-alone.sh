# expect: the next Pod of result
# The votes flow again. The next Pod of result still looks for the other name.
kubectl set env deployment/worker DATABASE_HOST=db
kubectl rollout status deployment/worker --timeout 120s
wait_for 60 "all votes are stored" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
