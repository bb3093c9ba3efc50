#!/usr/bin/env bash
# Holds when web has one Pod and scale.tsv lists the call that took the other away.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=recorder.sh
. "${DRYDOCK_LIB:?}/recorder.sh"

main() {
  local wanted
  in_lab_namespace
  pods_ready web 1
  wanted=$(kubectl get deployment web --output 'jsonpath={.spec.replicas}')
  [[ $wanted == 1 ]] || fail "the Deployment web asks for $wanted Pods" "1" "kubectl scale --help"
  recorded_call scale.tsv kubectl '.* deployments(/scale)?'
  recorded_call scale.tsv replicaset-controller 'delete pods'
  pass "scale.tsv lists the replicaset-controller's deletion of a Pod"
}

main "$@"
