#!/usr/bin/env bash
# Holds when the namespace failures-old is gone, and its ConfigMap too.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  local state
  state=$(kubectl get namespace failures-old --ignore-not-found --output 'jsonpath={.status.phase}')
  [[ -z $state ]] || fail "the namespace failures-old is $state" "it to be gone" "kubectl get namespace failures-old --output yaml; once nothing holds it, it takes some seconds"
  # A namespace that was forced away leaves what was in it behind, out of reach.
  [[ -z $(kubectl get configmap ledger --namespace failures-old --ignore-not-found --output name) ]] ||
    fail "the namespace failures-old is gone, and its ConfigMap ledger is still stored" "both to be gone" "kubectl create namespace failures-old makes it reachable again; then free it and delete the namespace"
  pass "the namespace failures-old is gone, and what was in it"
}

main "$@"
