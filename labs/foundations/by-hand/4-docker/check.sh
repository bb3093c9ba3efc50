#!/usr/bin/env bash
# Holds when found.txt says of drydock-docker what the kernel says.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# outside COMMAND…: runs it where the host's processes and control groups are seen.
outside() { docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" --privileged --pid host --cgroupns host drydock-workshop "$@"; }

# found WHAT: what found.txt says about it.
found() { awk -v what="$1" '{sub(/:$/, "", $1)} $1 == what {print $2; exit}' found.txt; }

main() {
  local pid namespace mounts groups seen limit
  container_runs drydock-docker
  limit=$(docker inspect --format '{{.HostConfig.Memory}}' drydock-docker)
  [[ $limit == 67108864 ]] || fail "drydock-docker has a memory limit of $limit bytes" "67108864 (0 means none)" "docker run --memory; it can be started again"
  [[ -s found.txt ]] || fail "no found.txt in the lab's work folder" "four lines: pid-namespace, upperdir, cgroup, memory" "the goal says what each line holds"
  pid=$(docker inspect --format '{{.State.Pid}}' drydock-docker)
  namespace=$(outside readlink "/proc/$pid/ns/pid") mounts=$(outside grep ' / ' "/proc/$pid/mounts") groups=$(outside cat "/proc/$pid/cgroup")

  seen=$(found pid-namespace)
  [[ -n $seen && ${seen//[!0-9]/} == "${namespace//[!0-9]/}" ]] || fail "found.txt says pid-namespace '${seen:-nothing}'" "the number of drydock-docker's own, as it is now" \
    "readlink /proc/self/ns/pid, asked in the container, or /proc/PID/ns/pid from outside"
  seen=$(found upperdir)
  [[ -n $seen && "$mounts," == *"upperdir=$seen,"* ]] || fail "found.txt says upperdir '${seen:-nothing}'" "the one in the options of drydock-docker's root mount" "grep ' / ' in its /proc/mounts"
  seen=$(found cgroup)
  awk -F : -v seen="$seen" '$3 == seen && seen != "" && seen != "/" {found = 1} END {exit !found}' <<<"$groups" ||
    fail "found.txt says cgroup '${seen:-nothing}'" "the path of drydock-docker's control group, as the host names it" "/proc/$pid/cgroup, seen with --pid host --cgroupns host"
  seen=$(found memory)
  [[ $seen == 67108864 ]] || fail "found.txt says memory '${seen:-nothing}'" "the limit in bytes, as the control group's file has it" "/sys/fs/cgroup in drydock-docker"
  pass "Docker's container has its own process namespace, an overlay, a control group and a limit of $seen bytes"
}
main "$@"
