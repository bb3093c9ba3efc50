# A password, and three files. Nothing says what has to be started first.
mkdir -p secrets
od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >secrets/db-password
kubectl create secret generic db-password --from-file secrets/db-password
kubectl create configmap schema --from-file schema.sql

kubectl apply -f data.yaml -f app.yaml -f voter.yaml
kubectl wait --for condition=Available --timeout 180s deployment --all
kubectl wait --for condition=Ready --timeout 90s pod/voter
kubectl get pods
kubectl get persistentvolumeclaims

# Vote. The answer is a receipt: keep it.
./cast.sh cats 1 >>receipts.txt
cat receipts.txt
wait_for 60 "a worker has stored the vote" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
kubectl exec voter -- wget -q -O - http://result/results
