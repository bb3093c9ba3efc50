# Holds when the lab's own cluster has two ready nodes, and in the namespace shop a Deployment with two ready Pods and a
# Secret.
container_runs care-control-plane
container_runs care-worker
api_answers
for node in care-control-plane care-worker; do
  ready=$(care get node "$node" -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}' 2>/dev/null) || true
  [[ $ready == True ]] || fail "the node $node is not ready" "it to be" "kubectl describe node $node"
done
shop_has deployment web
shop_has secret payment
web_ready 2
pass "the cluster care has two nodes, and web has $(ready_web) ready Pods"
