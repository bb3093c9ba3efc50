#!/usr/bin/env bash
# Holds when drydock-slow may use half a CPU and its control group is still that of step 2.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=limits.sh
. "${DRYDOCK_LIB:?}/limits.sh"

main() {
  local limit count before
  container_runs drydock-slow
  limit=$(cpu_limit drydock-slow)
  [[ $limit == 0.5 ]] || fail "the kernel lets drydock-slow use $limit CPU (0 is no limit)" "0.5" "one docker command changes limits of a container that runs"
  before=$(awk -F '\t' '$1 == "throttled-0.25" {last = $2} END {print last + 0}' measurements.tsv)
  count=$(throttled drydock-slow)
  [[ $count -ge $before ]] || fail "its control group counts $count throttled periods, fewer than the $before of step 2" "the same control group, still running" \
    "it was started anew; repeat step 2 (docker rm --force drydock-slow drydock-fast first), then change the limit of the container that runs"
  pass "drydock-slow may use half a CPU, in the same control group: it counted $before throttled periods in step 2 and $count by now"
}

main "$@"
