#!/usr/bin/env bash
# Holds when both containers were measured and the kernel has throttled the slow one.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=limits.sh
. "${DRYDOCK_LIB:?}/limits.sh"

main() {
  local count
  container_runs drydock-slow
  container_runs drydock-fast
  [[ $(cpu_limit drydock-fast) == 1 ]] || fail "drydock-fast may use $(cpu_limit drydock-fast) CPU" "1" "docker run --cpus 1"
  readings_at_least rounds-0.25 3
  readings_at_least rounds-1 3
  readings_at_least throttled-0.25 1
  count=$(throttled drydock-slow)
  [[ ${count:-0} -gt 0 ]] || fail "the kernel has never throttled drydock-slow" "one period or more" "was it started with --cpus 0.25, and did the work run inside it?"
  pass "the kernel has stopped drydock-slow in $count periods"
}

main "$@"
