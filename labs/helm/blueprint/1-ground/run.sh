# What the services need: their image on the nodes, and the two that keep something. As in the lab kubernetes/voting.
docker build -q -t drydock-voting-blueprint:1 voting
kind load docker-image drydock-voting-blueprint:1 --quiet --name drydock

mkdir -p secrets
od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >secrets/db-password
kubectl create secret generic db-password --from-file secrets/db-password
kubectl create configmap schema --from-file schema.sql
kubectl apply -f data.yaml -f voter.yaml
kubectl wait --for condition=Ready --timeout 180s pod/queue-0 pod/db-0 pod/voter
