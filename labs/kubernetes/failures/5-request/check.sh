#!/usr/bin/env bash
# Holds when the account default of the namespace may list ConfigMaps, and not Secrets.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  local account=system:serviceaccount:failures:default
  [[ $(kubectl auth can-i list configmaps --as "$account" || true) == yes ]] ||
    fail "the account default may not list ConfigMaps" "that it may" "kubectl get roles,rolebindings; a role says what, a binding says who"
  [[ $(kubectl auth can-i list secrets --as "$account" || true) == no ]] ||
    fail "the account default may list Secrets too" "no more than was asked for" "kubectl describe role, and kubectl describe rolebinding"
  pass "the account default may list ConfigMaps, and not Secrets"
}

main "$@"
