#!/usr/bin/env bash
# Holds when each part of the site is answered by its service again.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=envoy.sh
. "${DRYDOCK_LIB:?}/envoy.sh"

main() {
  in_lab_namespace
  served stock.drydock.test / stock
  served shop.drydock.test / front
  served shop.drydock.test /cart cart
  pass "the whole site answers with 200"
}

main "$@"
