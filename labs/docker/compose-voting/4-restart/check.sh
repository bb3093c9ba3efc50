#!/usr/bin/env bash
# Holds when votes that were cast before the database came up again are stored, and every receipt is known.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=voting.sh
. "${DRYDOCK_LIB:?}/voting.sh"

main() {
  local outlasted
  voting_runs
  queue_is_empty
  no_receipt_lost
  outlasted=$(votes_sql 'SELECT count(*) FROM votes WHERE cast_at < pg_postmaster_start_time() AND stored_at > pg_postmaster_start_time()')
  [[ $outlasted -gt 0 ]] || fail "no vote was cast while the database was away" "some, stored after its restart" "stop db, cast votes, start db"
  readings_at_least slowest-vote 1
  pass "$outlasted votes outlasted a restart of the database, and no receipt is lost"
}

main "$@"
