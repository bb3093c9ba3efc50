#!/usr/bin/env bash
# Holds when http://stock answers the Pod client, and its readiness is still asked for over HTTP.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=debugging.sh
. "${DRYDOCK_LIB:?}/debugging.sh"

main() {
  serves stock "in stock"
  [[ -n $(kubectl get deployment stock --output "jsonpath={..readinessProbe.httpGet.path}") ]] ||
    fail "the Deployment stock has no readiness probe over HTTP" "one" "kubectl describe pod, under Readiness; without it a Pod is called ready as soon as it runs"
  pass "http://stock answered: $ANSWER"
}

main "$@"
