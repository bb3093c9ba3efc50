# Holds when the namespace refuses a Pod that says nothing about security, while plain, which was there, runs.
in_lab_namespace
if said=$(kubectl run look --image busybox:1.37 --dry-run=server -- sleep 60 2>&1); then
  fail "a Pod that says nothing about security is admitted: ${said//$'\n'/ }" "that restricted refuses it" \
    "kubectl get namespace pod-security --show-labels"
fi
[[ $said == *'violates PodSecurity "restricted'* ]] || fail "a Pod is refused for another reason: $said" \
  "that restricted refuses it" "kubectl get namespace pod-security --show-labels"
pod_ready plain
pass "the namespace enforces restricted, and plain goes on running"
