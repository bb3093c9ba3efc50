#!/usr/bin/env bash
# Holds when drydock-none has loopback alone, and drydock-host sees the bridge of drydock-lan.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-none
  container_runs drydock-host
  local seen bridge
  seen=$(docker exec drydock-none ls -x /sys/class/net | awk '{$1 = $1; print}')
  [[ $seen == lo ]] || fail "drydock-none has the interfaces $seen" "lo and no other" "docker run --network none"
  bridge=br-$(docker network inspect --format '{{slice .Id 0 12}}' drydock-lan)
  docker exec drydock-host test -d "/sys/class/net/$bridge" || fail "drydock-host does not see $bridge, the bridge of drydock-lan" \
    "every interface of the host" "docker run --network host"
  pass "drydock-none has lo alone; drydock-host sees the host's interfaces, $bridge among them"
}
main "$@"
