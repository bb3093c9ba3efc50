#!/usr/bin/env bash
# Holds when the three Pods are of three classes, and the kernel was told to kill besteffort first, guaranteed last.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

# adjustment POD: what is added to the badness of its first process.
adjustment() { kubectl exec "$1" -- cat /proc/1/oom_score_adj; }

main() {
  local pod class
  in_lab_namespace
  for pod in guaranteed:Guaranteed burstable:Burstable besteffort:BestEffort; do
    pod_ready "${pod%:*}"
    class=$(kubectl get pod "${pod%:*}" --output 'jsonpath={.status.qosClass}')
    [[ $class == "${pod#*:}" ]] || fail "the Pod ${pod%:*} is $class" "${pod#*:}" "delete it and make it from classes.yaml again"
  done
  [[ $(adjustment guaranteed) -lt $(adjustment burstable) && $(adjustment burstable) -lt $(adjustment besteffort) ]] ||
    fail "oom_score_adj is $(adjustment guaranteed), $(adjustment burstable), $(adjustment besteffort)" "that it grows from guaranteed to besteffort" "kubectl exec guaranteed -- cat /proc/1/oom_score_adj"
  [[ -s classes.tsv && -s first-pod.txt ]] || fail "no classes.tsv or no first-pod.txt in the lab's work folder" "both, written by the step's commands" "the next step compares with first-pod.txt"
  pass "guaranteed, burstable and besteffort are of three classes"
}

main "$@"
