#!/usr/bin/env bash
# Holds when the box's program is in a limited control group and answers over its own network.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=by-hand.sh
. "${DRYDOCK_LIB:?}/by-hand.sh"

# shellcheck disable=SC2016 # read by the shell in the workshop
# limit_in FILE…: what the first of these files says that there is in the box's control groups.
limit_in() { workshop sh -c 'for group in $(control-groups box); do for file; do cat "$group/$file" 2>/dev/null; done; done' sh "$@" || true; }

main() {
  local pid memory processes page
  container_runs drydock-workshop
  own_namespaces box
  pid=$(first_process box) || fail_again "$pid"
  memory=$(limit_in memory.max memory.limit_in_bytes)
  processes=$(limit_in pids.max)
  [[ $memory == 67108864 && $processes == 16 ]] || fail "limits of '$memory' bytes and '$processes' processes" "67108864 and 16" "docker exec drydock-workshop limit box …"
  [[ " $(limit_in cgroup.procs | tr '\n' ' ') " == *" $pid "* ]] || fail "process $pid is not in the box's control groups" "it there" "a process moves when its number is written to cgroup.procs"
  page=$(fetch 198.51.100.2)
  [[ -n $page ]] || fail "nobody answers at 198.51.100.2" "the box's page" "enter box ip address; enter box ps: is process 1 httpd by now?"
  workshop nsenter --target "$pid" --net ip address | grep 198.51.100.2/ >/dev/null || fail "198.51.100.2 is not in the box" "the box's end of the cable to have it" "enter box ip address"
  pass "64 MiB, 16 processes, and a web server that answers from its own network namespace"
}
main "$@"
