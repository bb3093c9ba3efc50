#!/usr/bin/env bash
# Holds when the page comes through the published port of drydock-local, and the container has a network of its own.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-local
  local published page listens
  [[ $(docker inspect --format '{{.HostConfig.NetworkMode}}' drydock-local) != host ]] || fail "drydock-local is on the host's network" \
    "a network of its own" "the host's network hides the fault: have the program listen where published ports arrive"
  published=$(docker port drydock-local 2>/dev/null)
  [[ $published == *"127.0.0.1:8151"* ]] || fail "docker port says: ${published:-nothing}" "127.0.0.1:8151" "docker run --publish 127.0.0.1:8151:PORT"
  if ! page=$(curl --silent --max-time 5 http://127.0.0.1:8151/); then
    listens=$(docker exec drydock-local netstat -ltn 2>/dev/null | awk '/LISTEN/ {print $4}')
    fail "no page from http://127.0.0.1:8151/; in the container, a program listens on ${listens:-no port}" "a page" \
      "which addresses does a published port lead to? Not the container's loopback"
  fi
  [[ $page == *"got through"* ]] || fail "http://127.0.0.1:8151/ says: ${page:0:60}" "the container's own page" "serve /www, as before"
  pass "http://127.0.0.1:8151/ says: $page"
}
main "$@"
