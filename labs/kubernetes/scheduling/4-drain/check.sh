# Holds when web has a budget that requires three of its four Pods, two or more of them were replaced one after the other
# while the node was cordoned, and drydock-worker2 is schedulable again.
in_lab_namespace
object_exists poddisruptionbudget web
asks=$(kubectl get poddisruptionbudget web -o 'jsonpath={.status.desiredHealthy} of {.status.expectedPods}')
[[ $asks == '3 of 4' ]] ||
  fail "the budget of web requires $asks Pods to be ready" "3 of 4" "budget.yaml has it: kubectl apply -f budget.yaml"
cordoned=$(kubectl get node drydock-worker2 -o 'jsonpath={.spec.unschedulable}')
[[ $cordoned != true ]] ||
  fail "drydock-worker2 is cordoned" "a node that takes new Pods again" "kubectl uncordon drydock-worker2"
# A rule in the template would keep new Pods off the node even after the drain.
rules=$(kubectl get deployment web -o 'jsonpath={.spec.template.spec.nodeSelector}{.spec.template.spec.affinity}')
[[ -z $rules ]] ||
  fail "the template of web has a rule about nodes: $rules" "none: drain empties the node without one, and new Pods may come back later" \
    "kubectl rollout undo deployment web"
settled web 4
[[ $(pods_on web drydock-worker2) == 0 ]] ||
  fail "$(pods_on web drydock-worker2) Pods of web are on drydock-worker2" "none after a drain" \
    "kubectl drain drydock-worker2 --ignore-daemonsets --pod-selector app=web"
evicted_in_turn web
pass "web has left drydock-worker2, one Pod after the other, and the node takes Pods again"
