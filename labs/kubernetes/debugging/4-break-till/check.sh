# Holds when http://till answers the Pod client with the price list, which comes from the ConfigMap, and the next Pods
# will too.
serves till apples
next_too till
template=$(kubectl get deployment till -o 'jsonpath={.spec.template.spec}')
[[ $template == *'"name":"prices"'* ]] || fail "the Deployment till no longer takes its lists from the ConfigMap prices" "its lists from there" "kubectl describe deployment till, under Volumes"
[[ $template != *apples* ]] || fail "the price of apples stands in the Deployment till itself" "the list from the ConfigMap prices" "kubectl describe deployment till: which file should it read?"
pass "http://till answered: $ANSWER"
