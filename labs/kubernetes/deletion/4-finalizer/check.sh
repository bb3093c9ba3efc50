#!/usr/bin/env bash
# Holds when the ConfigMap ledger is gone, and archive.txt has its total.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local waits
  in_lab_namespace
  waits=$(kubectl get configmap ledger --ignore-not-found --output 'jsonpath={.metadata.name} {.metadata.finalizers[*]}')
  [[ -z $waits ]] || fail "the ConfigMap ledger is there; its finalizers: ${waits#ledger }" "that it is gone" "kubectl get configmap ledger --output yaml"
  [[ -s archive.txt ]] || fail "no archive.txt in the lab's work folder" "the total of the ledger" "the step writes it before it lets the ledger go"
  pass "the ledger is gone, and its total is archived: $(cat archive.txt)"
}

main "$@"
