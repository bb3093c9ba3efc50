#!/usr/bin/env bash
# Holds when http://pages answers the Pod client with the page of nginx.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=debugging.sh
. "${DRYDOCK_LIB:?}/debugging.sh"

main() {
  serves pages "Welcome to nginx"
  pass "http://pages answered with the welcome page of nginx"
}

main "$@"
