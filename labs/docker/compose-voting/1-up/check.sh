#!/usr/bin/env bash
# Holds when the five services run, the result page shows a vote, and the password is in nothing that the engine tells about them.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=voting.sh
. "${DRYDOCK_LIB:?}/voting.sh"

main() {
  local shown told
  voting_runs
  [[ -s secrets/db-password ]] || fail "no file secrets/db-password in the lab's work folder" "the database's password in it" "the first commands of the step write it"
  shown=$(curl --silent --max-time 5 http://127.0.0.1:8131/results || true)
  [[ $shown == *'"fresh": true'* ]] || fail "the result page answers '${shown:-nothing}'" "a count that is fresh" "docker compose ps; docker compose logs result"
  [[ $shown != *'"total": 0,'* ]] || fail "no vote is counted" "at least one" "http://127.0.0.1:8130 is the place to vote"
  told=$(docker inspect drydock-voting-db-1 drydock-voting-worker-1 drydock-voting-result-1)
  [[ $told != *"$(<secrets/db-password)"* ]] || fail "docker inspect shows the password" "it in no variable and no argument" "compose.yaml gives it as a file, under secrets"
  pass "votes are taken, stored and shown; the password is in a file only"
}

main "$@"
