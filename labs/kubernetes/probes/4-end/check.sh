#!/usr/bin/env bash
# Holds when the three Pods are gone and the time that each took was written down.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local pod left took
  in_lab_namespace
  for pod in listens announces deaf; do readings_at_least "$pod" 1; done
  left=$(kubectl get pods --selector step=end --output name)
  [[ -z $left ]] || fail "still there: ${left//$'\n'/ }" "that all three have ended" "kubectl delete waits until a Pod is gone"
  took=$(awk -F '\t' '$1 == "deaf" {print $2}' measurements.tsv | tail -n 1)
  awk -v took="$took" 'BEGIN {exit !(took >= 8)}' || fail "deaf took $took s to end" "its whole grace period of 8 s or more" "was it deleted with a grace period of its own? kubectl apply --filename end.yaml, then take the time again"
  pass "deaf took $took s to end"
}

main "$@"
