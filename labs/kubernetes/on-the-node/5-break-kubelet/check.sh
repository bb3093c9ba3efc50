#!/usr/bin/env bash
# Holds when the Pod late runs.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local node
  in_lab_namespace
  pod_ready late
  node=$(kubectl get pod late --output 'jsonpath={.spec.nodeName}')
  [[ $node == drydock-worker2 ]] || fail "the Pod late runs on $node" "it to run on drydock-worker2, whose kubelet is to be repaired" "make it again from late.yaml"
  pass "the Pod late runs on $node"
}

main "$@"
