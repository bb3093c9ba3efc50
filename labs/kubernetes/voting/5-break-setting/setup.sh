# The database is renamed in the settings. Nothing happens, until Pods are replaced one day.
kubectl patch configmap settings -p '{"data": {"DATABASE_HOST": "database"}}'
# What runs has the old name, and stores this vote.
./cast.sh cats 1 >>receipts.txt
wait_for 60 "a worker has stored the vote" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
kubectl delete pod -l app=worker
wait_for 90 "a new worker complains" bash -c "kubectl logs -l app=worker --tail 1 | grep 'no database'"
kubectl wait --for 'jsonpath={.status.phase}=Running' --timeout 90s pod -l app=worker

./cast.sh dogs 40 >>receipts.txt
kubectl get pods -l 'app in (vote, worker, result)'
kubectl exec voter -- wget -q -O - http://result/results
kubectl exec queue-0 -- redis-cli llen votes
