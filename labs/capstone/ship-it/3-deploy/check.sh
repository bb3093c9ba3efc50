#!/usr/bin/env bash
# Holds when the release is deployed and a lesson comes through the Gateway.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=site.sh
. "${DRYDOCK_LIB:?}/site.sh"

main() {
  release_is drydock deployed
  lesson_served drydock.localhost
  pass "a lesson comes through the Gateway, from version $VERSION of the site"
}

main "$@"
