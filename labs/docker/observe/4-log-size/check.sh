#!/usr/bin/env bash
# Holds when one container's log is whole, the other's is capped, and both were weighed.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# lines_of NAME: how many lines docker logs still has.
lines_of() { docker logs "$1" 2>/dev/null | wc -l | tr -d ' '; }

main() {
  local name size open capped
  for name in drydock-log-open drydock-log-capped; do
    [[ $(docker inspect --format '{{.HostConfig.LogConfig.Type}}' "$name" 2>/dev/null) == json-file ]] ||
      fail "no container named $name with the log driver json-file" "it" "docker run --log-driver json-file --name $name …"
  done
  size=$(docker inspect --format '{{index .HostConfig.LogConfig.Config "max-size"}}' drydock-log-capped)
  [[ -n $size ]] || fail "the log of drydock-log-capped has no limit" "a max-size" "docker run --log-opt max-size=200k"
  open=$(lines_of drydock-log-open)
  capped=$(lines_of drydock-log-capped)
  [[ $open -ge 50000 ]] || fail "the log of drydock-log-open has $open lines" "50000" "busybox:1.37 seq 50000, and a moment to print them"
  [[ $capped -gt 0 && $capped -lt $open ]] || fail "the log of drydock-log-capped has $capped lines" "fewer than $open" "the same program, with --log-opt max-size=200k --log-opt max-file=2"
  readings_at_least log-open 1
  readings_at_least log-capped 1
  pass "$open lines without a limit, $capped with one of $size"
}
main "$@"
