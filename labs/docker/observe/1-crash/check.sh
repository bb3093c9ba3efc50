#!/usr/bin/env bash
# Holds when drydock-press was killed because of its memory limit.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local seen status code killed limit
  seen=$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}} {{.HostConfig.Memory}}' drydock-press 2>/dev/null) ||
    fail "no container named drydock-press" "one that has been killed" "the step builds the image drydock-press and runs it with --memory 16m"
  read -r status code killed limit <<<"$seen"
  [[ $limit -gt 0 ]] || fail "drydock-press has no memory limit" "16 MiB" "docker run --memory 16m --memory-swap 16m"
  [[ $status == exited ]] || fail "drydock-press is $status" "it to have been killed" "docker logs drydock-press: some fourteen batches fit into 16 MiB"
  [[ $killed == true ]] || fail "drydock-press ended with $code, and not for want of memory" "a kill by the kernel" "docker inspect shows OOMKilled under State"
  pass "the kernel killed drydock-press at its limit of $((limit / 1048576)) MiB, exit code $code"
}
main "$@"
