# Holds when three Pods are ready behind the Service web, after one failed its readiness probe and one was deleted.
in_lab_namespace
object_exists service web
pods_ready web 3
# The controller may not have seen the last change yet.
wait_for 10 "three Pods are listed" three_listed 2>/dev/null ||
  fail "ready behind the Service web: $(listed)" "three Pods" "kubectl describe service web, under Endpoints"
failed=$(kubectl get events --field-selector reason=Unhealthy -o 'jsonpath={range .items[*]}{.involvedObject.name} {.message}{"\n"}{end}')
[[ $failed == *web-*404* ]] ||
  fail "no Pod of web has failed its readiness probe with 404" "one that had no page for a while" \
    "kubectl get events; what does the probe in web.yaml ask for?"
deleted=$(kubectl get events --field-selector reason=Killing -o 'jsonpath={.items[*].involvedObject.name}')
[[ $deleted == *web-* ]] ||
  fail "no Pod of web was stopped" "one that was deleted, and replaced" "kubectl get events shows what happened to the Pods"
pass "three Pods are ready behind the Service web, after one failed its readiness probe and one was deleted"
