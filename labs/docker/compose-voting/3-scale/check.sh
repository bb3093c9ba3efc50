#!/usr/bin/env bash
# Holds when three workers run and each of them has stored votes.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=voting.sh
. "${DRYDOCK_LIB:?}/voting.sh"

main() {
  local running count stored worker
  voting_runs
  running=$(workers_running)
  count=$(printf '%s' "$running" | grep -c . || true)
  [[ $count == 3 ]] || fail "$count running containers of the service worker" "3" "docker compose ps worker; does docker compose up --help know how to ask for more?"
  queue_is_empty
  stored=$(votes_sql 'SELECT DISTINCT worker FROM votes')
  for worker in $running; do
    [[ $stored == *"$worker"* ]] || fail "worker $worker has stored no vote" "each of the three to have stored some" "cast more votes now that there are three, one vote is work for one worker only"
  done
  pass "three workers run, and each has stored votes"
}

main "$@"
