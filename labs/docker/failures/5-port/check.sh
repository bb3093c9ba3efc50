#!/usr/bin/env bash
# Holds when drydock-first answers on 127.0.0.1:8154 and drydock-second on 127.0.0.1:8155.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# answers CONTAINER PORT: goes on only if that port of the machine leads to that container, and a page comes.
answers() {
  container_runs "$1"
  local published
  published=$(docker port "$1" 2>/dev/null)
  [[ $published == *"127.0.0.1:$2"* ]] || fail "docker port $1 says: ${published:-nothing}" "127.0.0.1:$2" "docker run --publish 127.0.0.1:PORT:80"
  curl --silent --fail --max-time 5 --retry 5 --retry-all-errors --retry-delay 1 --output /dev/null "http://127.0.0.1:$2/" || fail "no page from http://127.0.0.1:$2/" "one from $1" "docker logs $1"
}

main() {
  answers drydock-first 8154
  answers drydock-second 8155
  pass "drydock-first answers on 8154, drydock-second on 8155"
}
main "$@"
