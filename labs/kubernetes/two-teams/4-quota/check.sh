# Holds when two-teams-b has the quota share, and the Pods of shop, made from its newest template, count against it.
in_lab_namespace
hard=$(kubectl get resourcequota share -n two-teams-b -o 'jsonpath={.status.hard.requests\.cpu}' 2>/dev/null) ||
  fail "no ResourceQuota named share in two-teams-b" "one" "kubectl get resourcequotas -n two-teams-b"
kubectl rollout status deployment/shop -n two-teams-b --timeout 20s >/dev/null 2>&1 ||
  fail "not all Pods of shop are ready and made from its newest template" "that they are" "kubectl get events -n two-teams-b"
asked=$(kubectl get pods -l app=shop -n two-teams-b -o 'jsonpath={.items[*].spec.containers[0].resources.requests.cpu}')
[[ -n $asked ]] || fail "no Pod of shop asks for CPU" "that they do" "kubectl get limitranges -n two-teams-b; a Pod is not changed once it is there"
used=$(kubectl get resourcequota share -n two-teams-b -o 'jsonpath={.status.used.requests\.cpu}')
[[ $used != 0 ]] || fail "of the quota's $hard of CPU nothing is used" "that the Pods of shop count" "kubectl describe quota share -n two-teams-b"
pass "two-teams-b may ask for $hard of CPU and asks for $used"
