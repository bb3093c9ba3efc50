# Holds when the Deployment api asks for a Pod and has it ready.
in_lab_namespace
object_exists deployment api
wanted=$(kubectl get deployment api -o 'jsonpath={.spec.replicas}')
[[ $wanted -ge 1 ]] || fail "the Deployment api asks for $wanted Pods" "1" "api.yaml is what was applied"
[[ $(ready_pods api) -ge 1 ]] || fail "the Deployment api has no ready Pod" "1" "what was the last call about it answered? After many refusals a controller waits minutes before it tries again, unless something new is asked of it"
pass "the Deployment api has $(ready_pods api) ready Pod"
