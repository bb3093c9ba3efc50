#!/usr/bin/env bash
# Holds when the engine started drydock-flaky again three times and has given up.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local seen status code count policy most
  seen=$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.HostConfig.RestartPolicy.Name}} {{.HostConfig.RestartPolicy.MaximumRetryCount}}' drydock-flaky 2>/dev/null) ||
    fail "no container named drydock-flaky" "one that failed, and was tried again three times" "docker run --detach --name drydock-flaky …"
  read -r status code count policy most <<<"$seen"
  case $policy in
    no) fail "drydock-flaky has the restart policy 'no'" "one that tries again after a failure" "docker run --help, the option --restart; docker update changes it on a container that is there" ;;
    always | unless-stopped) fail "drydock-flaky has the restart policy '$policy', restarted $count times so far" "one that gives up after three times" "there is a policy that counts" ;;
  esac
  [[ $most == 3 ]] || fail "the policy is $policy with at most $most restarts (0: no limit), restarted $count times so far" "at most 3" "the number stands behind a colon"
  [[ $status == exited ]] || fail "drydock-flaky is $status, restarted $count times so far" "it to have ended for good" "the pause before each restart doubles; look again in some seconds"
  [[ $code -ne 0 ]] || fail "drydock-flaky ended with 0, which is no failure" "a program that fails" "sh -c 'echo trying; exit 1'"
  [[ $count == 3 ]] || fail "drydock-flaky was restarted $count times" "3 times" "a policy acts on a container that was started under it: docker start drydock-flaky"
  pass "started once, started again $count times, then left alone with exit code $code"
}
main "$@"
