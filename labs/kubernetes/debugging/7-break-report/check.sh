#!/usr/bin/env bash
# Holds when http://report answers the Pod client, and the memory is still limited.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=debugging.sh
. "${DRYDOCK_LIB:?}/debugging.sh"

main() {
  local limit
  serves report "report ready"
  limit=$(kubectl get deployment report --output "jsonpath={..limits.memory}")
  # Zero means no limit.
  [[ -n $limit && $limit != 0 ]] ||
    fail "the Deployment report limits no memory" "a limit that the work fits into" "kubectl get deployment report --output yaml, under resources"
  pass "http://report answered: $ANSWER"
}

main "$@"
