#!/usr/bin/env bash
# Holds when the Pod client gets an answer from http://web.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  pod_ready client
  answers client http://web
  pass "http://web answered: $ANSWER"
}

main "$@"
