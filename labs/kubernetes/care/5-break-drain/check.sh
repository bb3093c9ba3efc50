# Holds when care-worker was drained and is open again, and the budget of web asks for two Pods and has one to spare.
api_answers
shop_has poddisruptionbudget web
asks=$(care get poddisruptionbudget web -n shop -o 'jsonpath={.status.desiredHealthy}')
[[ ${asks:-0} -ge 2 ]] || fail "the budget of web asks for ${asks:-0} of its Pods" "2, as its owners want" "kubectl describe poddisruptionbudget web -n shop"
# Waits for the budget's controller, which counts a moment later.
wait_for 30 "the budget allows a disruption" allows_one 2>/dev/null ||
  fail "the budget of web allows 0 disruptions" "one or more, so that the next drain succeeds too" "kubectl get poddisruptionbudget web -n shop; how many Pods has web?"
on_node=$(care get pods -n shop -l app=web --field-selector spec.nodeName=care-worker -o name | wc -l | tr -d ' ')
[[ $on_node == 0 ]] || fail "$on_node Pods of web are on care-worker" "none after it was drained" "kubectl get pods -n shop -o wide"
closed=$(care get node care-worker -o 'jsonpath={.spec.unschedulable}')
[[ $closed != true ]] || fail "care-worker is closed for new Pods" "that it's open again" "kubectl get nodes; what undoes a cordon?"
web_ready 2
pass "care-worker was drained and is open, and the budget of web has a Pod to spare"
