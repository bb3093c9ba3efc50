#!/usr/bin/env bash
# Holds when drydock-index has loaded its 48 MiB and keeps running below a limit of at most 96 MiB.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# said: prints what drydock-index has said since it was last started.
said() { docker logs --since "$(docker inspect --format '{{.State.StartedAt}}' drydock-index)" drydock-index 2>&1; }

main() {
  local memory swap state tries
  state=$(docker inspect --format '{{.State.Status}} after exit code {{.State.ExitCode}}, OOMKilled {{.State.OOMKilled}}' drydock-index 2>/dev/null) || true
  [[ $state != restarting* ]] || fail "drydock-index is $state" "it to keep running" "compare its limit with what it needs: docker inspect shows the one, a run with room to spare the other"
  container_runs drydock-index
  read -r memory swap <<<"$(docker inspect --format '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}' drydock-index)"
  [[ $memory -gt 0 ]] || fail "drydock-index has no limit" "one of at most 96 MiB" "without a limit, one leak takes the machine's memory; give it what it needs and some room"
  [[ $memory -le 100663296 ]] || fail "drydock-index may use $((memory / 1048576)) MiB" "at most 96" "measure how much it takes, then add some"
  [[ $swap -ge 0 ]] || fail "drydock-index may use swap without end" "a limit on memory and swap together" "--memory-swap takes the sum of both"
  for ((tries = 0; tries < 25; tries++)); do
    if [[ $(said) == *"48 MiB"*ready* ]]; then
      container_runs drydock-index
      pass "drydock-index has loaded 48 MiB and runs with a limit of $((memory / 1048576)) MiB"
    fi
    sleep 0.2
  done
  fail "drydock-index has a limit of $((memory / 1048576)) MiB and has not come to 'ready' with 48 MiB" "it to load its whole index" \
    "docker logs drydock-index shows how far it came, docker inspect whether it was killed"
}

main "$@"
