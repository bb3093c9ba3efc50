#!/usr/bin/env bash
# Holds when drydock-by-http runs, created.json is the engine's answer to the request that made it, and drydock-run is gone.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-client
  local id image command
  id=$(docker inspect --format '{{.Id}}' drydock-by-http 2>/dev/null) || fail "no container named drydock-by-http" "one made by HTTP alone" \
    "POST /containers/create?name=drydock-by-http; the engine's answer says what it did not like"
  [[ -s created.json ]] || fail "no created.json in the lab's work folder" "the engine's answer to the request that made drydock-by-http" \
    "docker run shows you no such answer; curl prints it, and you can send it into a file"
  grep -F -e "$id" created.json >/dev/null || fail "created.json does not name container ${id:0:12}" "the answer to the request that made this one" \
    "remove drydock-by-http, create it again with curl and keep that answer"
  container_runs drydock-by-http
  image=$(docker inspect --format '{{.Config.Image}}' drydock-by-http)
  [[ $image == *busybox:1.37 ]] || fail "drydock-by-http was made from $image" "busybox:1.37" "the body's Image says what a container is made from"
  command=$(docker inspect --format '{{join .Config.Entrypoint " "}} {{join .Config.Cmd " "}}' drydock-by-http)
  [[ $command == *"sleep 3600"* ]] || fail "drydock-by-http runs '$command'" "sleep 3600" "the body's Cmd is a list of words"
  if docker inspect drydock-run >/dev/null 2>&1; then
    fail "drydock-run is still there" "it to be removed" "the method DELETE on the path of the container"
  fi
  pass "container ${id:0:12} runs, made by the request whose answer is created.json; drydock-run is gone"
}

main "$@"
