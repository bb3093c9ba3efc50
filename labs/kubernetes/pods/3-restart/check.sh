# Holds when the container web of the Pod pair has been started again, and the Pod is still the first one.
in_lab_namespace
is_first || fail "the Pod pair was made $(made pair), after step 2 ($(made order)): it's another Pod" "the Pod of step 1" "npx drydock reset kubernetes/pods begins anew; what ends a container and leaves its Pod?"
wait_for 10 "the container web is started again" restarted 2>/dev/null || fail "the container web has been restarted $(restarts) times" "once or more" "kubectl exec pair -c web -- ps shows what runs in it"
wait_for 20 "the Pod is ready again" kubectl wait --for condition=Ready --timeout 5s pod/pair 2>/dev/null || pod_ready pair
pass "web has been restarted (restartCount $(restarts)) in the Pod of step 1"
