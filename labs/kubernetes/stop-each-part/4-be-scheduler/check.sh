#!/usr/bin/env bash
# Holds when the Pod by-hand, which asks for the scheduler you, runs on a node.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local scheduler node
  in_lab_namespace
  object_exists pod by-hand
  scheduler=$(kubectl get pod by-hand --output 'jsonpath={.spec.schedulerName}')
  [[ $scheduler == you ]] || fail "the Pod by-hand asks for the scheduler $scheduler" "it to ask for you, as by-hand.yaml says" "delete it, and make it from that file"
  node=$(kubectl get pod by-hand --output 'jsonpath={.spec.nodeName}')
  [[ -n $node ]] || fail "the Pod by-hand has no node" "one that you have chosen" "kubectl get pod by-hand --output yaml; kubectl explain binding says what a scheduler sends"
  [[ $node != drydock-control-plane ]] || fail "the Pod by-hand is on drydock-control-plane" "a worker" "kubectl delete pod by-hand, and choose again: a binding is for life"
  pod_ready by-hand
  pass "the Pod by-hand runs on $node"
}

main "$@"
