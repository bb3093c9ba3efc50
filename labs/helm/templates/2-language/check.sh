#!/usr/bin/env bash
# Holds when the kiosk of release north serves the board of full.yaml.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=kiosk.sh
. "${DRYDOCK_LIB:?}/kiosk.sh"

main() {
  local seen
  in_lab_namespace
  kiosk_pod north
  seen=$(board)
  [[ $seen == *'2. eel 11.00'* ]] || fail "the board of release north says: ${seen//$'\n'/, }" "the dishes of full.yaml, with '2. eel 11.00'" "helm get values north shows which values it has"
  pass "the board of release north says ${seen//$'\n'/, }"
}

main "$@"
