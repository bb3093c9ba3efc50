#!/usr/bin/env bash
# A new password, as somebody's rule asks every ninety days. Nothing happens, until the database is restarted one day.
set -o errexit -o nounset -o pipefail
export COMPOSE_PROGRESS=quiet
# shellcheck source-path=SCRIPTDIR/../files source=votes.sh
. ./votes.sh

od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >secrets/db-password
echo "db-password was changed" >>changes.txt
cast cats 1
settle # stored: the workers' connections are open, and nobody asks them for a password again
docker compose restart db
cast cats 60

# wait_for_trouble: returns when no worker is healthy, nor the result service; gives up after 40 s.
wait_for_trouble() {
  local tries
  for ((tries = 0; tries < 80; tries++)); do
    if [[ $'\n'$(docker compose ps worker result --format '{{.Health}}') != *$'\n'healthy* ]]; then return 0; fi
    sleep 0.5
  done
  echo "some are still healthy after 40 s" >&2
  return 1
}
wait_for_trouble

{
  docker compose ps --format '{{printf "%-8s %s" .Service .Health}}'
  curl --silent --show-error http://127.0.0.1:8131/results
  echo "in the queue: $(waiting)"
}
