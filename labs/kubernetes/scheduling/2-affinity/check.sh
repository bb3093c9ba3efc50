# Holds when all Pods of billing are on drydock-worker2 because they require its label, and taint and toleration are still
# there.
in_lab_namespace
needs_label
needs_taint
asks_for_disk billing ||
  fail "the template of billing doesn't require the label disk=fast" "a template that does" \
    "kubectl explain deployment.spec.template.spec: two fields are about a node's labels; preferred isn't required"
tolerates=$(kubectl get deployment billing -o 'jsonpath={range .spec.template.spec.tolerations[*]}{.key}={.value}:{.effect} {end}')
[[ " $tolerates" == *' team='* || " $tolerates" == *' =:'* ]] ||
  fail "the template of billing tolerates ${tolerates:-nothing}" "the taint team, as before" "billing.yaml shows how it was"
settled billing 4
[[ $(pods_on billing drydock-worker2) == 4 ]] ||
  fail "$(pods_on billing drydock-worker2) of 4 Pods of billing are on drydock-worker2" "all" \
    "kubectl get pods -l app=billing -o wide"
pass "billing requires the label disk=fast, and all its Pods are on drydock-worker2"
