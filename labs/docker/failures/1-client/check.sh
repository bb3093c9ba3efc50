#!/usr/bin/env bash
# Holds when drydock-client, not as root, gets an answer from the engine.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-client
  local who seen
  who=$(docker exec drydock-client id -u)
  [[ $who != 0 ]] || fail "drydock-client runs as root" "another user, who is let in by a group" "docker run --user, and --group-add with the group of the socket"
  if ! seen=$(docker exec drydock-client docker ps --quiet 2>&1); then fail "user $who in drydock-client: ${seen:0:90}" "an answer from the engine" "who owns the socket, and which group? ls -ln shows it"; fi
  pass "user $who in drydock-client asks the engine and is answered"
}
main "$@"
