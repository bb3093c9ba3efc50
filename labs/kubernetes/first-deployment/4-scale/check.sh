#!/usr/bin/env bash
# Holds when the Deployment web asks for three Pods and has them.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local wanted
  in_lab_namespace
  object_exists deployment web
  wanted=$(kubectl get deployment web --output 'jsonpath={.spec.replicas}')
  [[ $wanted == 3 ]] || fail "the Deployment web asks for $wanted Pods" "3" "a Pod that is made by hand belongs to nobody; change what the Deployment asks for"
  pods_ready web 3
  pass "the Deployment web asks for 3 Pods and has them"
}

main "$@"
