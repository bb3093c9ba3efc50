#!/usr/bin/env bash
# Holds when the Deployment api has a ready Pod.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local wanted
  in_lab_namespace
  object_exists deployment api
  wanted=$(kubectl get deployment api --output 'jsonpath={.spec.replicas}')
  [[ $wanted -ge 1 ]] || fail "the Deployment api asks for $wanted Pods" "1" "kubectl scale --help"
  [[ $(ready_pods api) -ge 1 ]] || fail "the Deployment api has no ready Pod" "1" "kubectl exec recorder -- recorder refused fault; after many refusals a controller waits minutes before it tries again, unless something new is asked of it"
  pass "the Deployment api has $(ready_pods api) ready Pod"
}

main "$@"
