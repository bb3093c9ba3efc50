# Holds when web has a budget that asks for three of its four Pods, drydock-worker2 has none of them, and is open.
in_lab_namespace
object_exists poddisruptionbudget web
asks=$(kubectl get poddisruptionbudget web -o 'jsonpath={.status.desiredHealthy} of {.status.expectedPods}')
[[ $asks == '3 of 4' ]] || fail "the budget of web asks for $asks Pods to be ready" "3 of 4" "budget.yaml has it"
closed=$(kubectl get node drydock-worker2 -o 'jsonpath={.spec.unschedulable}')
[[ $closed != true ]] || fail "drydock-worker2 is closed for new Pods" "that it is open again" "kubectl uncordon drydock-worker2"
settled web 4
[[ $(pods_on web drydock-worker2) == 0 ]] || fail "$(pods_on web drydock-worker2) Pods of web are on drydock-worker2" "none after it was drained" "kubectl drain drydock-worker2 --ignore-daemonsets --pod-selector app=web"
pass "web has left drydock-worker2, and the node is open again"
