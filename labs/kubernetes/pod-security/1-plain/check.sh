# Holds when the Pod plain runs as root, has changed its own system, and has a token of its ServiceAccount.
in_lab_namespace
pod_ready plain
seen=$(kubectl exec plain -- id -u)
[[ $seen == 0 ]] || fail "plain runs as user $seen" "user 0, as its image says" \
  "plain.yaml names no user"
kubectl exec plain -- test -e /etc/mine ||
  fail "plain has no file /etc/mine" "it to be there" "kubectl exec plain -- touch /etc/mine"
kubectl exec plain -- test -s /var/run/secrets/kubernetes.io/serviceaccount/token ||
  fail "plain has no token" "one" "plain.yaml doesn't switch it off"
pass "plain runs as root, changes its own system and has a token"
