# Holds when the account default of the namespace may list ConfigMaps, not change them, and not list Secrets.
in_lab_namespace
may() { [[ $(kubectl auth can-i "$1" "$2" --as system:serviceaccount:failures:default || true) == yes ]]; }
may list configmaps || fail "the account default may not list ConfigMaps" "that it may" "kubectl get roles,rolebindings; a role says what, a binding says who"
for more in 'list secrets' 'delete configmaps' 'list pods'; do
  if may "${more% *}" "${more#* }"; then fail "the account default may $more too" "no more than was asked for" "kubectl describe role, and kubectl describe rolebinding"; fi
done
pass "the account default may list ConfigMaps, and nothing else"
