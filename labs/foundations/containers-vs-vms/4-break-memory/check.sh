#!/usr/bin/env bash
# Holds when the guest of drydock-small-vm reached user space with less memory than that of step 2, and the small container still runs in its 64.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# guest_memory CONTAINER: what its guest reported, in kB.
guest_memory() { docker logs "$1" | tr -d '\r' | awk '/guest memory/ {print $3}'; }

main() {
  local state limit memory
  container_runs drydock-small-container
  limit=$(docker inspect --format '{{.HostConfig.Memory}}' drydock-small-container)
  [[ $limit == 67108864 ]] || fail "drydock-small-container has a limit of $limit bytes" "67108864, as it was started" "the container needs no repair; the virtual machine does"
  state=$(docker inspect --format '{{.State.Status}}, exit code {{.State.ExitCode}}' drydock-small-vm 2>/dev/null) ||
    fail "no container named drydock-small-vm" "it to be running" "start it again from the image drydock-vm, with --name drydock-small-vm"
  [[ $state == running* ]] || fail "drydock-small-vm is $state, and its log has $(docker logs drydock-small-vm 2>&1 | wc -l | tr -d ' ') lines" \
    "a guest that reaches user space" "how much memory was the guest given, and how much of the 128 MiB in step 2 was left once its kernel was up?"
  log_has drydock-small-vm "first line of user space"
  container_runs drydock-vm
  memory=$(guest_memory drydock-small-vm)
  [[ ${memory:-0} -gt 0 && $memory -lt $(guest_memory drydock-vm) ]] || fail "the guest reports ${memory:-no} kB of memory" "fewer than the $(guest_memory drydock-vm) kB of drydock-vm" "give it more than 64 MiB and less than 128"
  pass "the guest reached user space and has $memory kB left for programs"
}

main "$@"
