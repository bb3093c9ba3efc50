# Holds when all three releases were upgraded to a blueprint with the seccomp profile, and their processes run under it.
in_lab_namespace
for service in vote worker result; do
  release_is "$service" deployed
  on_blueprint "$service"
  [[ $BLUEPRINT != 0.1.* ]] || fail "the release $service is still on blueprint $BLUEPRINT" "the changed one" "helm dependency list $service, and what lies in $service/charts; then helm upgrade"
done
voting_ready
for service in vote worker result; do
  for pod in $(pods_of "$service"); do
    mode=$(kubectl exec "$pod" -- grep Seccomp: /proc/1/status 2>&1) || fail "no answer from the Pod $pod: ${mode//$'\n'/ }" "it to run" "kubectl get pods"
    [[ $mode == *2 ]] || fail "process 1 of the Pod $pod runs with '${mode//$'\t'/ }'" "Seccomp: 2, a filter" "helm get manifest $service shows the securityContext that was sent"
  done
done
pass "vote, worker and result are on blueprint $BLUEPRINT and run under a seccomp filter"
