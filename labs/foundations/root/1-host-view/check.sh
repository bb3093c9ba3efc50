#!/usr/bin/env bash
# Holds when drydock-root runs as user 0 and drydock-user as 10001, each without a privilege more than usual.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=privileges.sh
. "${DRYDOCK_LIB:?}/privileges.sh"

main() {
  local uid
  container_runs drydock-root
  container_runs drydock-user
  uid=$(status drydock-root Uid)
  [[ $uid == 0 ]] || fail "drydock-root runs as user $uid" "user 0" "start it without --user"
  uid=$(status drydock-user Uid)
  [[ $uid == 10001 ]] || fail "drydock-user runs as user $uid" "user 10001" "docker run --user"
  pass "one runs as user 0, one as user 10001"
}
main "$@"
