#!/usr/bin/env bash
# Holds when http://mail answers the Pod client.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=debugging.sh
. "${DRYDOCK_LIB:?}/debugging.sh"

main() {
  serves mail "no new mail"
  pass "http://mail answered: $ANSWER"
}

main "$@"
