#!/usr/bin/env bash
# Holds when the Pod report is ready and can write to the volume of its claim.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local phase claim
  in_lab_namespace
  object_exists pvc report
  phase=$(kubectl get pvc report --output 'jsonpath={.status.phase}')
  [[ $phase == Bound ]] || fail "the claim report is $phase" "Bound" "kubectl describe pvc report: its events are at the end"
  pod_ready report
  claim=$(kubectl get pod report --output 'jsonpath={.spec.volumes[*].persistentVolumeClaim.claimName}')
  [[ $claim == report ]] || fail "the Pod report mounts the claim '$claim'" "report" "report.yaml shows how it was"
  kubectl exec report -- sh -c 'echo done >/data/report' 2>/dev/null || fail "the Pod report cannot write to /data" "a volume mounted there" "kubectl describe pod report"
  pass "the claim report is bound, and the Pod report writes to it"
}

main "$@"
