# Holds when two-teams-b has the quota share, and the Pods of shop's newest template count against it.
in_lab_namespace
hard=$(kubectl get resourcequota share -n two-teams-b -o 'jsonpath={.status.hard.requests\.cpu}' 2>/dev/null) ||
  fail "no ResourceQuota named share in two-teams-b" "one: quota.yaml has it" "kubectl get resourcequotas -n two-teams-b"
kubectl rollout status deployment/shop -n two-teams-b --timeout 20s >/dev/null 2>&1 ||
  fail "shop has Pods that aren't ready, or are from an older template" "ready Pods of its newest template" "kubectl get events -n two-teams-b"
asked=$(kubectl get pods -l app=shop -n two-teams-b -o 'jsonpath={.items[*].spec.containers[0].resources.requests.cpu}')
[[ -n $asked ]] || fail "no Pod of shop requests CPU" "a CPU request in each, from the LimitRange" "kubectl get limitranges -n two-teams-b; it sets requests of new Pods only: kubectl rollout restart deployment/shop -n two-teams-b"
used=$(kubectl get resourcequota share -n two-teams-b -o 'jsonpath={.status.used.requests\.cpu}')
[[ $used != 0 ]] || fail "none of the quota's $hard of CPU is used" "the requests of shop's Pods" "kubectl describe quota share -n two-teams-b"
pass "two-teams-b may request $hard of CPU, and the Pods of shop count against that"
