# Holds when the Pod late runs on the second worker, by a kubelet that goes on running.
in_lab_namespace
pod_ready late
node=$(kubectl get pod late -o 'jsonpath={.spec.nodeName}')
[[ $node == drydock-worker2 ]] || fail "the Pod late runs on $node" "it to run on drydock-worker2, whose kubelet is to be repaired" "late.yaml says where it belongs"
state=$(docker exec drydock-worker2 systemctl is-active kubelet) || true
[[ $state == active ]] || fail "the kubelet of $node is $state" "active" "docker exec $node systemctl status kubelet"
pass "the Pod late runs on $node"
