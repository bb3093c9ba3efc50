#!/usr/bin/env bash
# Holds when two-teams-b has a quota, and the Pods of shop count against it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local hard asked ready
  in_lab_namespace
  hard=$(kubectl get resourcequota share --namespace two-teams-b --output 'jsonpath={.status.hard.requests\.cpu}' 2>/dev/null) ||
    fail "no ResourceQuota named share in two-teams-b" "one" "kubectl get resourcequotas --namespace two-teams-b"
  asked=$(kubectl get deployment shop --namespace two-teams-b --output 'jsonpath={.status.updatedReplicas}')
  [[ ${asked:-0} -ge 1 ]] || fail "no Pod of shop is made from its newest template" "one" "kubectl get events --namespace two-teams-b"
  ready=$(kubectl get deployment shop --namespace two-teams-b --output 'jsonpath={.status.readyReplicas}')
  [[ ${ready:-0} -ge 1 ]] || fail "no Pod of shop is ready" "one" "kubectl get pods --namespace two-teams-b"
  asked=$(kubectl get pods --selector app=shop --namespace two-teams-b --output 'jsonpath={.items[*].spec.containers[0].resources.requests.cpu}')
  [[ -n $asked ]] || fail "no Pod of shop asks for CPU" "that they do" "kubectl get limitranges --namespace two-teams-b; a Pod is not changed once it is there"
  pass "two-teams-b may ask for $hard of CPU, and the Pods of shop ask for $asked"
}

main "$@"
