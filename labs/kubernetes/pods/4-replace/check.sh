# Holds when the Pod pair is there and ready, and is not the one of step 1.
in_lab_namespace
if is_first; then
  fail "the Pod pair was made $(made pair), before step 2: it's still the one of step 1" "another one" "which verb removes an object, and which makes it again?"
fi
pod_ready pair
pass "another Pod named pair is ready, made $(made pair)"
