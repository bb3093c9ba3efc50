#!/usr/bin/env bash
# Holds when web was moved off drydock-worker2, has four ready Pods and a budget, and the node is open again.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=scheduling.sh
. "${DRYDOCK_LIB:?}/scheduling.sh"

main() {
  local closed
  in_lab_namespace
  object_exists poddisruptionbudget web
  closed=$(kubectl get node drydock-worker2 --output 'jsonpath={.spec.unschedulable}')
  [[ $closed != true ]] || fail "drydock-worker2 is closed for new Pods" "that it is open again" "kubectl uncordon drydock-worker2"
  settled web 4
  [[ $(pods_on web drydock-worker2) == 0 ]] || fail "$(pods_on web drydock-worker2) Pods of web are on drydock-worker2" "none after it was drained" "kubectl drain drydock-worker2 --ignore-daemonsets --pod-selector app=web"
  pass "web has left drydock-worker2, and the node is open again"
}

main "$@"
