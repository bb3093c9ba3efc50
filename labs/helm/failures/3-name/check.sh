#!/usr/bin/env bash
# Holds when corner was upgraded to the chart web, and stand is deployed again.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"

main() {
  in_lab_namespace
  release_is corner deployed
  [[ $(helm history corner | awk 'NR > 1' | wc -l) -ge 2 ]] || fail "the release corner has one revision" "a second one, from the upgrade" "helm history corner"
  release_is stand deployed
  object_exists deployment stand
  pass "the releases corner and stand are deployed"
}

main "$@"
