# Holds when web was brought to version 4, no Pod of another version is left, and no request failed that began in the
# two minutes after that update.

# versions: the version of each Pod of web that is there, those included that are about to go.
versions() { kubectl get pods -l app=web -o 'jsonpath={range .items[*]}{.spec.containers[0].env[?(@.name=="VERSION")].value}{" "}{end}'; }
only_fourth() { [[ $(versions) == '4 4 4 ' ]]; }
enough() { [[ $(count 'version 4' "$from" "$((from + 120))") -ge 20 ]]; }

in_lab_namespace
pods_ready web 3
pod_ready client
update=$(began 4)
[[ -n $update ]] || fail "web has never been of version 4" "an update to it: the variable VERSION" "kubectl rollout history deployment/web"
# A Pod that leaves may still be in its pause.
wait_for 60 "all Pods are of version 4" only_fourth 2>/dev/null || fail "the Pods of web are of the versions $(versions)" "three, all of version 4" "kubectl rollout status deployment/web; kubectl get pods"
# The log counts seconds since 1970, by the same clock as the API server.
from=$(epoch "$update")
wait_for 30 "20 answers came" enough 2>/dev/null || fail "fewer than 20 answers of version 4 in the two minutes after its update began" "20 and more" "kubectl rollout status deployment/web, then kubectl logs client --tail 5"
# What began last may be under way, for 15 seconds at most.
wait_for 20 "what began earlier has ended" asked_since "$(kubectl exec client -- date +%s)" 2>/dev/null || true
failed=$(count failed "$from" "$((from + 120))")
[[ $failed == 0 ]] || fail "$failed requests failed in the two minutes after the update to version 4 began ($update)" "none" \
  "which Pods leave during an update, and what did they have in them? kubectl rollout restart replaces them all once more"
pass "version 4 came without a failed request"
