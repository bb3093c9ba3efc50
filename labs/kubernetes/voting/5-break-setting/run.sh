# Votes come as far as the queue. Ask the worker what it waits for.
kubectl logs -l app=worker --tail 1
kubectl describe configmap settings
kubectl get services

kubectl patch configmap settings -p '{"data": {"DATABASE_HOST": "db"}}'
# A process keeps the variables that it was started with: the workers need new Pods.
kubectl rollout restart deployment worker
kubectl rollout status deployment worker --timeout 150s
wait_for 90 "the workers have stored all votes" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
sort -u receipts.txt | wc -l
kubectl exec voter -- wget -q -O - http://result/results
