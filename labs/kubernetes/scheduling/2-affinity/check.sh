#!/usr/bin/env bash
# Holds when all Pods of billing are on drydock-worker2 because they ask for its label, and its taint is still there.
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
  needs_label
  needs_taint
  asks=$(kubectl get deployment billing --output 'jsonpath={.spec.template.spec.nodeSelector}{.spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution}')
  [[ $asks == *disk* ]] || fail "the template of billing asks for no label disk of its node" "that it does, as a condition" "kubectl explain deployment.spec.template.spec.affinity.nodeAffinity"
  settled billing 4
  [[ $(pods_on billing drydock-worker2) == 4 ]] || fail "$(pods_on billing drydock-worker2) of 4 Pods of billing are on drydock-worker2" "all" "kubectl get pods --selector app=billing --output wide"
  pass "billing asks for the label disk, and all its Pods are on drydock-worker2"
}

main "$@"
