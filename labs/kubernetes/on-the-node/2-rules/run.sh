# No program listens on a Service's address. What becomes of a packet that is sent there?
kubectl apply -f web.yaml
kubectl wait --for condition=Ready pod/other
kubectl get service web
# shellcheck disable=SC2016
wait_for 60 "the rules lead to both Pods" bash -c '[[ $(docker exec drydock-worker iptables-save -t nat | grep -c "on-the-node/web.*-j DNAT") == 2 ]]'
docker exec drydock-worker iptables-save -t nat | grep on-the-node/web | grep -v MASQ

# With a third Pod the odds are others.
kubectl apply -f third.yaml
kubectl wait --for condition=Ready pod/third
# shellcheck disable=SC2016
wait_for 60 "the rules lead to all three" bash -c '[[ $(docker exec drydock-worker iptables-save -t nat | grep -c "on-the-node/web.*-j DNAT") == 3 ]]'
docker exec drydock-worker iptables-save -t nat | grep 'on-the-node/web.*KUBE-SEP' | grep KUBE-SVC
