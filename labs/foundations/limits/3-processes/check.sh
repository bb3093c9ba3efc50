#!/usr/bin/env bash
# Holds when the bomb met its limit a thousand times.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local limit
  limit=$(docker inspect --format '{{.HostConfig.PidsLimit}}' drydock-bomb 2>/dev/null) ||
    fail "no container named drydock-bomb" "one with a limit of 32 processes" "docker run --name drydock-bomb --pids-limit 32 …"
  [[ $limit == 32 ]] || fail "drydock-bomb may have $limit processes" "32" "remove it at once with docker rm --force, and start it with --pids-limit 32"
  log_has drydock-bomb "1000 forks refused"
  pass "the bomb was refused a thousand processes beyond its $limit"
}

main "$@"
