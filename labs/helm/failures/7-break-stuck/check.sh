#!/usr/bin/env bash
# Holds when the release kiosk is deployed, all of its Pods are ready, and they answer with the new page.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=helm-failures.sh
. "${DRYDOCK_LIB:?}/helm-failures.sh"

main() {
  in_lab_namespace
  release_is kiosk deployed
  release_answers kiosk 'Open late.'
  pass "the release kiosk is deployed, its Pods are ready, and they answer $ANSWER"
}

main "$@"
