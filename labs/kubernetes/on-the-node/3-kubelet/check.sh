# Holds when the node drydock-worker2 was called not ready since the Pod other is there, and its kubelet works again: it
# has started that Pod's container once more, and the Pod new.
in_lab_namespace
object_exists pod new
ready=$(kubectl get node drydock-worker2 -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}')
[[ $ready == True ]] || fail "the node drydock-worker2 is not ready" "its kubelet to report again" "docker exec drydock-worker2 systemctl status kubelet"
since=$(kubectl get pod other -o 'jsonpath={.metadata.creationTimestamp}')
silent=$(silent_since)
[[ $silent > $since ]] || fail "drydock-worker2 hasn't been called not ready since step 2 (last: ${silent:-never})" "a kubelet that was stopped long enough for the cluster to notice" "kubectl get nodes -w; how long does it take?"
pod_ready new
pod_ready other
restarts=$(kubectl get pod other -o 'jsonpath={.status.containerStatuses[0].restartCount}')
[[ $restarts -ge 1 ]] || fail "the container of the Pod other has not crashed yet" "a kubelet that started it again" "what ends a process of the node drydock-worker2?"
pass "the cluster noticed the silence; the container of other was started again, and the Pod new runs"
