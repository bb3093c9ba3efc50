#!/usr/bin/env bash
# Holds when http://cart answers the Pod client, and cart asks for no more than it needs.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=debugging.sh
. "${DRYDOCK_LIB:?}/debugging.sh"

main() {
  local asked
  serves cart "cart is open"
  # A field cpu is in thousandths with an m, and in whole CPUs without one.
  asked=$(kubectl get deployment cart --output 'jsonpath={range .spec.template.spec.containers[*]}{.resources.requests.cpu}{"\n"}{end}' |
    awk '/m$/ {sum += $1; next} {sum += $1 * 1000} END {print sum}')
  [[ ${asked:-0} -le 50 ]] || fail "the Deployment cart asks for ${asked}m of a CPU" "50m or less" "kubectl get deployment cart --output yaml, under requests"
  pass "http://cart answered: $ANSWER"
}

main "$@"
