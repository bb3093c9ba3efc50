#!/usr/bin/env bash
# Holds when the Pod of batch runs on the node with disk=fast and has a CPU request.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=scheduling.sh
. "${DRYDOCK_LIB:?}/scheduling.sh"

main() {
  local request why
  in_lab_namespace
  object_exists deployment batch
  why=$(kubectl get pods --selector app=batch --output 'jsonpath={..status.conditions[?(@.reason=="Unschedulable")].message}')
  [[ -z $why || $(ready_pods batch) -ge 1 ]] || fail "a Pod of batch is Pending: $why" "that it runs" "kubectl describe pod --selector app=batch"
  settled batch 1
  needs_label
  [[ $(pods_on batch drydock-worker2) == 1 ]] || fail "the Pod of batch is not on drydock-worker2" "there: its work needs the fast disk" "kubectl get pods --selector app=batch --output wide"
  request=$(kubectl get pods --selector app=batch --output 'jsonpath={.items[0].spec.containers[0].resources.requests.cpu}')
  [[ -n $request ]] || fail "batch has no CPU request" "one that the node can meet" "without it the scheduler counts the Pod as nothing; kubectl set resources sets one"
  pass "the Pod of batch runs on drydock-worker2 and asks for $request of CPU"
}

main "$@"
