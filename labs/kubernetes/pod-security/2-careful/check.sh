# Holds when the Pod careful may do little: not root, no capability, no token, and it writes to /tmp alone.
in_lab_namespace
pod_ready careful
may_do_little careful
kubectl exec careful -- test -e /tmp/mine ||
  fail "careful has no file /tmp/mine" "it to be there" "kubectl exec careful -- touch /tmp/mine"
pass "careful may do little, and still write to /tmp"
