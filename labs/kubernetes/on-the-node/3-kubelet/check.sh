#!/usr/bin/env bash
# Holds when a container was started again by the kubelet of drydock-worker2, which also runs the Pod new.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local restarts ready
  in_lab_namespace
  object_exists pod new
  ready=$(kubectl get node drydock-worker2 --output 'jsonpath={.status.conditions[?(@.type=="Ready")].status}')
  [[ $ready == True ]] || fail "the node drydock-worker2 is not ready" "its kubelet to report again" "docker exec drydock-worker2 systemctl status kubelet"
  pod_ready new
  pod_ready other
  restarts=$(kubectl get pod other --output 'jsonpath={.status.containerStatuses[0].restartCount}')
  [[ $restarts -ge 1 ]] || fail "the container of the Pod other has not crashed yet" "a kubelet that started it again" "docker exec drydock-worker2 pkill -KILL -f /tmp/other"
  pass "the container of the Pod other was started again, and the Pod new runs"
}

main "$@"
