# While people vote, delete the database's Pod.
kubectl get pod db-0 -o wide
kubectl describe pod db-0 | grep ClaimName

./cast.sh cats 300 >during.txt &
wait_for 30 "the first have voted" test -s during.txt
kubectl delete pod db-0
kubectl wait --for create --timeout 60s pod/db-0
kubectl wait --for condition=Ready --timeout 120s pod/db-0
wait
wait_for 90 "the workers have stored all votes" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'

# Another Pod, the same claim. How many receipts are there, and how many votes?
kubectl get pod db-0 -o wide
kubectl describe pod db-0 | grep ClaimName
cat during.txt >>receipts.txt
sort -u receipts.txt | wc -l
kubectl exec voter -- wget -q -O - http://result/results
