#!/usr/bin/env bash
# Holds when drydock-desk answers, its log can be read with docker logs, and the book of the desk before is still there.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-desk
  [[ $(volume_of drydock-desk /data) == drydock-desk ]] || fail "/data in drydock-desk is not the volume drydock-desk" "the same volume" "--volume drydock-desk:/data"
  local answer book tries
  # A desk that has just been started needs a moment.
  for ((tries = 0; tries < 10; tries++)); do
    if answer=$(docker exec drydock-desk wget -q -O - -T 2 http://127.0.0.1:8080/ 2>&1); then break; fi
    sleep 0.2
  done
  [[ $answer == *"Good day"* ]] || fail "no answer on port 8080 in drydock-desk: $answer" "its greeting" "it waits for something; docker diff drydock-desk shows where it says so"
  book=$(docker exec drydock-desk sh -c 'cat /data/book 2>/dev/null | wc -l')
  [[ $book -ge 2 ]] || fail "the book at /data/book has $book lines" "those of the desk before, too" "the lock was all that had to go; npx drydock reset $DRYDOCK_LAB brings the book back"
  [[ $(docker logs drydock-desk 2>&1) == *"desk: open"* ]] || fail "drydock-desk answers, but docker logs has no line 'desk: open'" "its log on standard output" \
    "docker exec drydock-desk cat /bin/desk: a variable says where the log goes"
  pass "drydock-desk answers '$answer', logs to standard output, and its book has $book lines"
}
main "$@"
