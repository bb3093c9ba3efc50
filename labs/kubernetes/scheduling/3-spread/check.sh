#!/usr/bin/env bash
# Holds when the taint is gone and web has two Pods on each worker, because it asks to be spread.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=scheduling.sh
. "${DRYDOCK_LIB:?}/scheduling.sh"

main() {
  local asks
  in_lab_namespace
  needs_no_taint
  asks=$(kubectl get deployment web --output 'jsonpath={.spec.template.spec.topologySpreadConstraints}')
  [[ $asks == *maxSkew* ]] || fail "the template of web has no topologySpreadConstraints" "one over the nodes" "spread.yaml has it: kubectl patch deployment web --patch-file spread.yaml"
  settled web 4
  [[ $(pods_on web drydock-worker) == 2 && $(pods_on web drydock-worker2) == 2 ]] ||
    fail "web has $(pods_on web drydock-worker) Pods on drydock-worker, $(pods_on web drydock-worker2) on drydock-worker2" "two on each" "kubectl rollout restart deployment web places them anew"
  pass "web has two Pods on each worker"
}

main "$@"
