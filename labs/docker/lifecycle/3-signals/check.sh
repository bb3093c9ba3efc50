#!/usr/bin/env bash
# Holds when the four containers have ended as their process 1 let them, and each stop was measured.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# ended_with NAME CODE WHY: goes on only if the container has ended with that exit code.
ended_with() {
  local seen
  seen=$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' "drydock-$1" 2>/dev/null) || fail "no container named drydock-$1" "it, stopped" "docker ps --all shows what there is"
  [[ ${seen% *} == exited ]] || fail "drydock-$1 is ${seen% *}" "it to be stopped" "docker stop drydock-$1"
  [[ ${seen#* } == "$2" ]] || fail "drydock-$1 ended with ${seen#* }" "$2: $3" "remove it, start it as in the step, and end it with docker stop"
}

main() {
  ended_with handled 0 "the till's handler ends it itself"
  ended_with shell 137 "the shell is process 1 and has no handler"
  ended_with unhandled 137 "sleep is process 1 and has no handler"
  ended_with init 143 "process 1 passes the signal on, and sleep dies of it"
  readings_at_least stop-handled 1
  readings_at_least stop-unhandled 1
  readings_at_least stop-init 1
  readings_at_least stop-shell 1
  pass "two ended when asked, two were killed"
}
main "$@"
