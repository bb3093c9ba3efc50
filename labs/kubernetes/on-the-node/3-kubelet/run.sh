# The kubelet is no Pod: it's a service of the node's own. Stop it, and ask the Service from the other node.
docker exec drydock-worker2 systemctl stop kubelet
address=$(kubectl get service web -o 'jsonpath={.spec.clusterIP}')
docker exec drydock-worker curl -s -m 2 -H 'Connection: close' -o /dev/null -w '%{http_code}\n' "http://$address/?[1-20]" | sort | uniq -c || true

# On that node a container crashes, and a Pod is new. The kubelet will hear of neither.
docker exec drydock-worker2 pkill -KILL -f /tmp/other
kubectl apply -f new.yaml
docker exec drydock-worker curl -s -m 2 -H 'Connection: close' -o /dev/null -w '%{http_code}\n' "http://$address/?[1-20]" | sort | uniq -c || true

# When does the cluster notice?
kubectl get nodes
watch_until 150 NotReady kubectl get nodes -w
kubectl get pods -o wide
docker exec drydock-worker2 pgrep -f /tmp/other || true
# shellcheck disable=SC2016
wait_for 60 "the rules lead to two Pods" bash -c '[[ $(docker exec drydock-worker iptables-save -t nat | grep -c "on-the-node/web.*-j DNAT") == 2 ]]'
docker exec drydock-worker curl -s -m 2 -H 'Connection: close' -o /dev/null -w '%{http_code}\n' "http://$address/?[1-20]" | sort | uniq -c

# Start it again.
docker exec drydock-worker2 systemctl start kubelet
kubectl wait --for condition=Ready --timeout 120s node/drydock-worker2
kubectl wait --for condition=Ready --timeout 120s pod/other pod/new
kubectl get pods -o wide
