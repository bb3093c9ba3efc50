#!/usr/bin/env bash
# Holds when http://shop answers the Pod client.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=debugging.sh
. "${DRYDOCK_LIB:?}/debugging.sh"

main() {
  serves shop open
  pass "http://shop answered: $ANSWER"
}

main "$@"
