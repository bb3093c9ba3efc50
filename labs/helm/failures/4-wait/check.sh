#!/usr/bin/env bash
# Holds when the release cafe is deployed and its Pod ready.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"

main() {
  in_lab_namespace
  release_is cafe deployed
  pods_ready cafe 1
  pass "the release cafe is deployed, and its Pod is ready"
}

main "$@"
