# The part that all the others ask. Requests go on, and so does the kubelet's work.
address=$(kubectl get service web -o 'jsonpath={.spec.clusterIP}')
docker exec drydock-control-plane pkill -STOP kube-apiserver
docker exec drydock-worker curl -s -m 2 -H 'Connection: close' -o /dev/null -w '%{http_code}\n' "http://$address/?[1-20]" | sort | uniq -c
docker exec drydock-worker pgrep -f 'crash by hand'
docker exec drydock-worker pkill -KILL -f 'crash by hand'
wait_for 20 "the container is started again" docker exec drydock-worker pgrep -f 'crash by hand'
docker exec drydock-worker pgrep -f 'crash by hand'
kubectl get pods --request-timeout 20s || true
docker exec drydock-control-plane pkill -CONT kube-apiserver
wait_for 90 "kubectl is answered" kubectl get --raw /readyz --request-timeout 5s

# And where it keeps what it was told.
docker exec drydock-control-plane pkill -STOP etcd
kubectl version --request-timeout 5s
kubectl get pods --request-timeout 20s || true
docker exec drydock-control-plane pkill -CONT etcd
wait_for 90 "kubectl is answered" kubectl get --raw /readyz --request-timeout 5s
kubectl get pods
