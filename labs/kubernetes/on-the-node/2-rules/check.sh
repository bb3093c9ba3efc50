# Holds when rules on drydock-worker lead to as many Pods as stand behind the Service.
in_lab_namespace
object_exists service web
pod_ready third
wait_for 10 "the rules follow" rules_follow 2>/dev/null ||
  fail "rules on drydock-worker lead to $(rules) Pods, and $(ready_behind) stand behind the Service web" "three Pods, and all of them in the rules" "kubectl describe service web; docker exec drydock-worker iptables-save -t nat"
pass "rules on drydock-worker lead to $(rules) Pods, as many as stand behind the Service"
