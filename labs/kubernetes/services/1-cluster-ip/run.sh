# Two Pods behind one name, and a Pod to ask from.
kubectl apply -f web.yaml -f client.yaml
kubectl rollout status deployment/web
kubectl wait --for condition=Ready pod/client
kubectl get service web
# shellcheck disable=SC2016
wait_for 60 "the rules lead to both Pods" bash -c '[[ $(kubectl exec -n kube-system daemonset/kube-proxy -- iptables-save -t nat | grep -c "services/web.*DNAT") == 2 ]]'

# Three names, and what the last one is looked up as.
type_into kubectl exec -it client -- sh <<'END'
cat /etc/resolv.conf
wget -qO- http://web
wget -qO- http://web.services
wget -qO- http://web.services.svc.cluster.local
nslookup -type=a web.services.svc.cluster.local
exit
END

# Twenty requests: who answers how many?
# shellcheck disable=SC2016
kubectl exec client -- sh -c 'for n in $(seq 20); do wget -qO- http://web; done' | sort | uniq -c

# No program listens on the Service's address. It consists of these rules.
kubectl exec -n kube-system daemonset/kube-proxy -- iptables-save -t nat | grep services/web | grep -v MASQ
