#!/usr/bin/env bash
# Holds when the database runs in another Pod than before, and knows a vote for every receipt.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=votes-in-cluster.sh
. "${DRYDOCK_LIB:?}/votes-in-cluster.sh"

main() {
  local uid
  in_lab_namespace
  [[ -s first-database.txt ]] || fail "no first-database.txt in the lab's work folder" "the uid of the Pod that was the database first" "the step's first commands write it"
  voting_ready
  uid=$(kubectl get pod db-0 --output 'jsonpath={.metadata.uid}')
  if grep -F "$uid" first-database.txt >/dev/null; then fail "the database's Pod is still the first one, uid $uid" "another one" "kubectl delete pod db-0"; fi
  queue_is_empty
  no_receipt_lost
  readings_at_least slowest-vote 1
  pass "another Pod is the database, and none of $(sort -u receipts.txt | wc -l | tr -d ' ') receipts is lost"
}

main "$@"
