#!/usr/bin/env bash
# Holds when the Pod order has done its work, and its main container heard the sidecar.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local phase said
  in_lab_namespace
  object_exists pod order
  phase=$(kubectl get pod order --output 'jsonpath={.status.phase}')
  [[ $phase == Succeeded ]] || fail "the Pod order is in the phase $phase" "Succeeded" "kubectl describe pod order; it takes some seconds"
  said=$(kubectl logs order --container main)
  [[ $said == *prepared* ]] || fail "main has logged '$said'" "what prepare wrote, served by helper" "kubectl logs order --container helper"
  pass "the Pod order has succeeded; main heard the sidecar: $said"
}

main "$@"
