# Two numbers.
kubectl scale deployment vote --replicas 2
kubectl scale deployment worker --replicas 3
kubectl rollout status deployment/vote --timeout 120s
kubectl rollout status deployment/worker --timeout 120s

./cast.sh dogs 60 >>receipts.txt
wait_for 60 "the workers have stored all votes" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
kubectl exec db-0 -- psql -U voting -c 'SELECT worker, count(*) FROM votes GROUP BY worker'
kubectl get endpointslices -l kubernetes.io/service-name=vote
