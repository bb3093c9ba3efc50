#!/usr/bin/env bash
# Holds when drydock-drop writes to the volume and is still not root. Any repair that does this is right.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-drop
  local uid owner
  uid=$(docker exec drydock-drop id -u)
  [[ $uid == 10001 || $uid == 0 ]] || fail "drydock-drop runs as user $uid" "user 10001" "the program keeps its user; change what it may write to"
  [[ $uid != 0 ]] || fail "drydock-drop runs as root" "user 10001" "root was not the repair: change the volume, not the user"
  [[ $(volume_of drydock-drop /drop) == drydock-drop ]] || fail "/drop is not the volume drydock-drop" "the same volume, made writable" "start the container again with --volume drydock-drop:/drop"
  owner=$(docker exec drydock-drop ls -ldn /drop | awk '{print $1, "owner", $3, "group", $4}')
  docker exec drydock-drop touch /drop/.drydock-check 2>/dev/null || fail "user $uid may not write to /drop ($owner)" "a write to succeed" "compare the owner with your own user id"
  docker exec drydock-drop rm -f /drop/.drydock-check
  pass "user $uid writes to /drop ($owner)"
}
main "$@"
