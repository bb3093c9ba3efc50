# Holds when each node, the control plane too, has exactly one ready Pod of the DaemonSet agent.
in_lab_namespace
object_exists daemonset agent
kubectl rollout status daemonset/agent --timeout 30s >/dev/null 2>&1 || true
nodes=$(kubectl get nodes -o 'jsonpath={.items[*].metadata.name}')
wanted=$(($(wc -w <<<"$nodes")))
for node in $nodes; do
  ready=$(agents_on "$node")
  [[ $ready == 1 ]] ||
    fail "the node $node has $ready ready Pods of the DaemonSet agent" "one on each of the $wanted nodes" \
      "kubectl get pods -l app=agent -o wide; kubectl describe node $node, under Taints"
done
pass "each of the $wanted nodes has one Pod of agent"
