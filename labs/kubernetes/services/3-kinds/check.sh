# Holds when web-node answers at a node, web-public is a LoadBalancer that answers on this machine, and the name api
# stands for another name.
in_lab_namespace
pod_ready client
has_type web-node NodePort
has_type web-public LoadBalancer
has_type api ExternalName
node=$(kubectl get nodes -o 'jsonpath={.items[0].status.addresses[?(@.type=="InternalIP")].address}')
port=$(kubectl get service web-node -o 'jsonpath={.spec.ports[0].nodePort}')
answers client "http://$node:$port"
wait_for 20 "port 8082 is answered" curl -sf --max-time 5 http://127.0.0.1:8082 2>/dev/null ||
  fail "no answer from http://127.0.0.1:8082 on this machine" "one of a Pod of web, through web-public" \
    "kubectl get service web-public; its node port should be 30082"
named=$(kubectl exec client -- nslookup -type=a api.services.svc.cluster.local 2>&1) || true
[[ $named == *"canonical name"* ]] ||
  fail "the name api is looked up as ${named//$'\n'/ }" "another name" "kubectl describe service api"
pass "$node:$port answered: $ANSWER"
