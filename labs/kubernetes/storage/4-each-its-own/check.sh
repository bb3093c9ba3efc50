#!/usr/bin/env bash
# Holds when journal-1 has been started twice on the same claim.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local starts
  in_lab_namespace
  object_exists statefulset journal
  pod_ready journal-0
  pod_ready journal-1
  starts=$(kubectl exec journal-1 -- cat /data/journal | awk '/journal-1/' | wc -l | tr -d ' ')
  [[ $starts -ge 2 ]] || fail "the journal of journal-1 has $starts lines" "2 or more, one for each start" "kubectl scale statefulset journal --replicas 1, and when journal-1 is gone --replicas 2"
  pass "journal-1 was started $starts times, with one claim"
}

main "$@"
