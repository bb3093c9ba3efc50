#!/usr/bin/env bash
# Holds when both ways were measured, and the workers that run now waited for a healthy database.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=voting.sh
. "${DRYDOCK_LIB:?}/voting.sh"

main() {
  local waits
  voting_runs
  readings_at_least list-worker-started 1
  readings_at_least condition-worker-started 1
  # Compose notes on each container what it waited for.
  waits=$(docker inspect --format '{{index .Config.Labels "com.docker.compose.depends_on"}}' drydock-voting-worker-1)
  [[ $waits == *db:service_healthy* ]] || fail "the worker was started with depends_on '$waits'" "db:service_healthy in it" "docker compose up without list.yaml makes it again"
  pass "measured both ways; the worker that runs now waited for a healthy database"
}

main "$@"
