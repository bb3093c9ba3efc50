# Holds when drydock-worker2 was closed while the budget of web asked for three Pods, web has left it, and it is open again.
in_lab_namespace
object_exists poddisruptionbudget web
asks=$(kubectl get poddisruptionbudget web -o 'jsonpath={.status.desiredHealthy} of {.status.expectedPods}')
[[ $asks == '3 of 4' ]] || fail "the budget of web asks for $asks Pods to be ready" "3 of 4" "budget.yaml has it"
closed=$(kubectl get node drydock-worker2 -o 'jsonpath={.spec.unschedulable}')
[[ $closed != true ]] || fail "drydock-worker2 is closed for new Pods" "that it is open again" "kubectl uncordon drydock-worker2"
since=$(kubectl get poddisruptionbudget web -o 'jsonpath={.metadata.creationTimestamp}')
seen=$(kubectl get events -n default --field-selector reason=NodeNotSchedulable,involvedObject.name=drydock-worker2 -o 'jsonpath={range .items[*]}{.lastTimestamp}{"\n"}{end}' | sort | tail -n 1)
[[ -n $seen && ! $seen < $since ]] || fail "drydock-worker2 was not closed since the budget is there" "that it was drained" "kubectl drain closes a node before it evicts Pods"
settled web 4
[[ $(pods_on web drydock-worker2) == 0 ]] || fail "$(pods_on web drydock-worker2) Pods of web are on drydock-worker2" "none after it was drained" "kubectl drain drydock-worker2 --ignore-daemonsets --pod-selector app=web"
pass "web has left drydock-worker2, and the node is open again"
