# Three charts, each a few values and one line of template. The rest is in the blueprint, of which each gets a packed copy.
cat worker/templates/all.yaml
cat worker/values.yaml
helm dependency update worker
cat worker/Chart.lock
helm template worker ./worker
helm install worker ./worker --wait --timeout 150s

# The same for the other two.
helm dependency update vote
helm install vote ./vote --wait --timeout 150s
helm dependency update result
helm install result ./result --wait --timeout 150s
kubectl get deployments,services -l app.kubernetes.io/managed-by=Helm -L blueprint

wait_for 60 "vote answers" kubectl exec voter -- wget -q -O - -T 3 http://vote/
./cast.sh cats 1 >>receipts.txt
wait_for 60 "a worker has stored the vote" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
wait_for 60 "result answers" kubectl exec voter -- wget -q -O - -T 3 http://result/results
kubectl exec voter -- wget -q -O - http://result/results
