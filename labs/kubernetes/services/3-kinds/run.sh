# Three Services, each of another type.
kubectl apply -f kinds.yaml
kubectl get services
kubectl get nodes -o wide

# NodePort: the same port on every node, whether or not a Pod of web runs there.
port=$(kubectl get service web-node -o 'jsonpath={.spec.ports[0].nodePort}')
wait_for 60 "the port is answered" kubectl exec client -- sh -c "wget -qO- -T 3 http://$(kubectl get nodes -o 'jsonpath={.items[0].status.addresses[0].address}'):$port"
for node in $(kubectl get nodes -o 'jsonpath={.items[*].status.addresses[?(@.type=="InternalIP")].address}'); do kubectl exec client -- wget -qO- "http://$node:$port"; done
kubectl exec -n kube-system daemonset/kube-proxy -- iptables-save -t nat | grep 'KUBE-NODEPORTS.*services/web-node'

# LoadBalancer is a NodePort, plus a request that something else has to fulfil.
kubectl describe service web-public

# What kind offers instead: a port of your own machine, mapped to a port of a node when the cluster was created.
wait_for 60 "port 8082 is answered" curl -sf --max-time 10 http://127.0.0.1:8082
curl -s http://127.0.0.1:8082

# ExternalName is an entry in the DNS, and nothing else.
kubectl exec client -- nslookup -type=a api.services.svc.cluster.local
