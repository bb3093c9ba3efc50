#!/usr/bin/env bash
# Holds when http://first and http://second both answer the Pod client.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  local name
  object_exists service first
  object_exists service second
  pod_ready client
  for name in first second; do
    answers client "http://$name"
    [[ $ANSWER == *served* ]] || fail "http://$name answered '$ANSWER'" "served" "which Pod answers there? kubectl get endpointslices"
  done
  pass "http://first and http://second both answered: $ANSWER"
}

main "$@"
