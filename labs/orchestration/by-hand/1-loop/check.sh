#!/usr/bin/env bash
# Holds when the loop runs, three replicas answer, and three recoveries were measured.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

main() {
  local seen dead
  container_runs drydock-loop
  container_runs drydock-client
  seen=$(replicas | wc -l | tr -d ' ')
  [[ $seen == 3 ]] || fail "$seen replicas run" "3" "docker logs drydock-loop: what does it say is desired?"
  dead=$(replicas --all --filter status=exited | wc -l | tr -d ' ')
  [[ $dead -ge 3 ]] || fail "$dead replicas have died" "3 that were killed and replaced" "docker kill one of them, and look again"
  readings_at_least recovery 3
  pass "$dead replicas died, and three run"
}

main "$@"
