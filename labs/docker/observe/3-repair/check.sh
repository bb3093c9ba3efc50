#!/usr/bin/env bash
# Holds when drydock-press has got past batch 40 in one life, within 16 MiB, and still runs.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local limit killed restarts lines
  killed=$(docker inspect --format '{{.State.Running}} {{.State.OOMKilled}}' drydock-press 2>/dev/null) || true
  [[ $killed != "false true" ]] || fail "drydock-press was killed for want of memory again" "it to run within 16 MiB" "docker logs drydock-press: how many batches does it keep, and how many fit?"
  container_runs drydock-press
  limit=$(docker inspect --format '{{.HostConfig.Memory}}' drydock-press)
  [[ $limit -gt 0 && $limit -le 16777216 ]] || fail "the limit of drydock-press is $((limit / 1048576)) MiB (0: none)" "16 MiB" "--memory 16m --memory-swap 16m; more room only puts it off"
  restarts=$(docker inspect --format '{{.RestartCount}}' drydock-press)
  [[ $restarts == 0 ]] || fail "drydock-press died and was started again $restarts times" "one life" "a restart policy hides the crash, and each life begins with batch 1"
  lines=$(docker logs drydock-press 2>&1 | grep -c "press: batch" || true)
  [[ $lines -gt 40 ]] || fail "drydock-press has printed $lines batches" "more than 40" "docker logs --tail 1 drydock-press; five batches take a second"
  pass "$lines batches within $((limit / 1048576)) MiB"
}
main "$@"
