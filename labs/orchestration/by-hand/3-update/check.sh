#!/usr/bin/env bash
# Holds when all replicas are of the desired version, which is not the first one any more, and the loss was counted.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

main() {
  local version all right
  container_runs drydock-loop
  version=$(sed -n 's/^version=//p' desired/state 2>/dev/null) || true
  [[ ${version:-1} != 1 ]] || fail "desired/state asks for version ${version:-nothing}" "a newer one" "desired/state in the lab's work folder has a line version=…"
  all=$(replicas | wc -l | tr -d ' ')
  right=$(replicas --filter "label=version=$version" | wc -l | tr -d ' ')
  [[ $all == 3 && $right == 3 ]] || fail "$all replicas run, $right of them of version $version" "3, all of version $version" "docker logs --tail 6 drydock-loop"
  readings_at_least lost-update 1
  pass "three replicas, all of version $version"
}

main "$@"
