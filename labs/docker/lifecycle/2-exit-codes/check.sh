#!/usr/bin/env bash
# Holds when eight containers are there, each with the exit code that its name promises.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# ended NAME: prints status and exit code of a container that is not running.
ended() {
  local seen
  seen=$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' "drydock-exit-$1" 2>/dev/null) || fail "no container named drydock-exit-$1" "it, ended" "the step's commands make one container for each exit code, without --rm"
  case $seen in
    exited* | created*) printf '%s' "$seen" ;;
    *) fail "drydock-exit-$1 is ${seen% *}" "it to have ended" "docker kill sends a signal, docker wait waits for the end" ;;
  esac
}

main() {
  local code seen
  for code in 0 126 127 143 137 134 139; do
    seen=$(ended "$code") || {
      echo "$seen"
      exit 1
    }
    [[ ${seen#* } == "$code" ]] || fail "drydock-exit-$code has exit code ${seen#* }" "$code" "docker inspect drydock-exit-$code shows under Config what it was told to run"
  done
  seen=$(ended own) || {
    echo "$seen"
    exit 1
  }
  [[ ${seen#* } -ge 1 && ${seen#* } -le 124 ]] || fail "drydock-exit-own has exit code ${seen#* }" "a code of its own, from 1 to 124" "sh -c 'exit 3' ends with 3"
  pass "0, ${seen#* } of its own, 126, 127, 134, 137, 139 and 143"
}
main "$@"
