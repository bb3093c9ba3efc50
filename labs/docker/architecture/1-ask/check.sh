#!/usr/bin/env bash
# Holds when curl in drydock-client gets an answer over the socket from the same engine that the learner's docker command asks.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-client
  local answer id
  id=$(docker info --format '{{.ID}}')
  answer=$(docker exec drydock-client curl --silent --show-error --max-time 10 --unix-socket /var/run/docker.sock http://localhost/info 2>&1) ||
    fail "curl in drydock-client says: ${answer:-nothing}" "an answer from the engine over /var/run/docker.sock" \
      "docker inspect drydock-client shows under Mounts which socket it was given"
  [[ -n $id && $answer == *"$id"* ]] || fail "the answer does not come from the engine with the id $id" "the engine that your docker command asks" \
    "docker context ls shows where that is; its socket is the one to mount"
  pass "curl over the socket reaches the same engine as the docker command"
}

main "$@"
