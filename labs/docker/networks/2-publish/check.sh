#!/usr/bin/env bash
# Holds when drydock-page answers on the host's 127.0.0.1:8150 and on no other address of it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-page
  local published
  published=$(docker port drydock-page 80/tcp 2>/dev/null) || published=nothing
  [[ $published == 127.0.0.1:8150 ]] || fail "docker port says: ${published//$'\n'/, }" "127.0.0.1:8150" \
    "--publish ADDRESS:PORT:PORT; without an address the port is open on all of them"
  curl --silent --fail --max-time 5 --output /dev/null http://127.0.0.1:8150/ || fail "no page from http://127.0.0.1:8150/" "nginx's first page" \
    "docker logs drydock-page"
  [[ $(docker logs drydock-page 2>&1) == *curl/* ]] || fail "nginx has seen no curl" "a request of yours in its log" "curl http://127.0.0.1:8150/"
  pass "127.0.0.1:8150 of the host leads to port 80 of drydock-page"
}
main "$@"
