# Holds when drydock-worker2 is tainted, no Pod of web is on it, and one or more of billing are.
in_lab_namespace
needs_taint
settled web 4
settled billing 4
[[ $(pods_on web drydock-worker2) == 0 ]] ||
  fail "Pods of web are on drydock-worker2" "none: the taint keeps new ones off, and these are older" \
    "kubectl rollout restart deployment web replaces them"
[[ $(pods_on billing drydock-worker2) -ge 1 ]] ||
  fail "no Pod of billing is on drydock-worker2" "one or more: they tolerate the taint" \
    "kubectl get pods -o wide; kubectl rollout restart deployment billing"
pass "the taint keeps web off drydock-worker2; $(pods_on billing drydock-worker2) Pods of billing are there"
