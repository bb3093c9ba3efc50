#!/usr/bin/env bash
# Holds when the Pod slow is ready, was never restarted, and program and liveness probe are those of slow.yaml.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local probe restarts command
  in_lab_namespace
  object_exists pod slow
  command=$(kubectl get pod slow --output 'jsonpath={.spec.containers[0].command}')
  [[ $command == *'sleep 15;'* ]] || fail "the program of slow is another one: $command" "the one of slow.yaml, which takes its time" "make the Pod from slow.yaml again"
  probe=$(kubectl get pod slow --output 'jsonpath={range .spec.containers[0].livenessProbe}{.initialDelaySeconds} {.periodSeconds} {.failureThreshold}{end}')
  [[ $probe == " 2 3" || $probe == "0 2 3" ]] || fail "the liveness probe of slow has changed (initial delay, period, failures: $probe)" "that of slow.yaml: no delay, every 2 seconds, 3 failures" "it is right for a program that runs; another probe is for one that starts"
  restarts=$(kubectl get pod slow --output 'jsonpath={.status.containerStatuses[0].restartCount}')
  [[ ${restarts:-0} == 0 ]] || fail "the container of slow has been restarted $restarts times" "never" "kubectl describe pod slow says why; then delete the Pod and make it again"
  pod_ready slow
  pass "slow is ready, and was not restarted"
}

main "$@"
