#!/usr/bin/env bash
# Holds when drydock-run ran to its end and requests.txt has the two requests that made and started it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local state request
  state=$(docker inspect --format '{{.State.Status}}, exit code {{.State.ExitCode}}' drydock-run 2>/dev/null) ||
    fail "no container named drydock-run" "one that docker run made through the listener" "docker ps --all shows what there is"
  [[ $state == "exited, exit code 0" ]] || fail "drydock-run is $state" "exited, exit code 0" "docker logs drydock-run shows its last words"
  [[ -s requests.txt ]] || fail "no requests.txt in the lab's work folder" "what went through the listener" "/tmp/spy.log in drydock-client has it"
  for request in 'POST /[^ ]*/containers/create' 'POST /[^ ]*/start '; do
    grep -E "$request" requests.txt >/dev/null || fail "requests.txt has no line '$request'" "the requests of docker run" \
      "did the docker command go through the listener? DOCKER_HOST says which socket it uses"
  done
  pass "drydock-run was created and started by requests that requests.txt holds"
}

main "$@"
