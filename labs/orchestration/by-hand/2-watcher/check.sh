#!/usr/bin/env bash
# Holds when a replica died while the loop was dead, the same loop runs again, and there are three.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

main() {
  local died started id finished unattended=0 seen
  container_runs drydock-loop
  died=$(docker inspect --format '{{.State.FinishedAt}}' drydock-loop)
  started=$(docker inspect --format '{{.State.StartedAt}}' drydock-loop)
  [[ $died != 0001* ]] || fail "drydock-loop has never been dead" "it to be killed and started again" "docker kill drydock-loop, then a replica, and only then docker start drydock-loop"
  for id in $(replicas --all --filter status=exited); do
    finished=$(docker inspect --format '{{.State.FinishedAt}}' "$id")
    # All three are ISO 8601 in UTC: the order of the text is the order of time.
    if [[ $finished > $died && $finished < $started ]]; then unattended=$((unattended + 1)); fi
  done
  [[ $unattended -ge 1 ]] || fail "no replica died while the loop was dead" "one that nobody replaced" "kill the loop first, then a replica, and start the loop last"
  seen=$(replicas | wc -l | tr -d ' ')
  [[ $seen == 3 ]] || fail "$seen replicas run" "3" "docker logs drydock-loop; a start takes some seconds"
  pass "$unattended replica died unattended; the loop runs again, and so do three replicas"
}

main "$@"
