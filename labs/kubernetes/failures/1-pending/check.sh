#!/usr/bin/env bash
# Holds when the Pods pinned and store are ready, and the claim data is bound.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  local phase
  pod_ready pinned
  pod_ready store
  phase=$(kubectl get persistentvolumeclaim data --output 'jsonpath={.status.phase}' 2>/dev/null) || fail "no claim named data" "it, bound" "kubectl get persistentvolumeclaims"
  [[ $phase == Bound ]] || fail "the claim data is $phase" "Bound" "kubectl describe persistentvolumeclaim data"
  pass "pinned and store are ready, and the claim data is bound"
}

main "$@"
