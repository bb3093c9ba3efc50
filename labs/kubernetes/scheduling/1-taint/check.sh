#!/usr/bin/env bash
# Holds when drydock-worker2 is tainted, no Pod of web is on it, and one of billing is.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=scheduling.sh
. "${DRYDOCK_LIB:?}/scheduling.sh"

main() {
  in_lab_namespace
  needs_taint
  settled web 4
  settled billing 4
  [[ $(pods_on web drydock-worker2) == 0 ]] || fail "Pods of web are on drydock-worker2" "none: they were made when it had no taint yet" "kubectl rollout restart deployment web makes new ones"
  [[ $(pods_on billing drydock-worker2) -ge 1 ]] || fail "no Pod of billing is on drydock-worker2" "one or more: they tolerate the taint" "kubectl get pods --output wide; kubectl rollout restart deployment billing"
  pass "web is kept off drydock-worker2; $(pods_on billing drydock-worker2) Pods of billing are there"
}

main "$@"
