#!/usr/bin/env bash
# Holds when robot may list the Pods of its namespace and not those of the other, and shop and clerk of the other team run.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=teams.sh
. "${DRYDOCK_LIB:?}/teams.sh"

main() {
  local seen
  in_lab_namespace
  pod_ready robot
  seen=$(kubectl get pod robot --output 'jsonpath={.spec.serviceAccountName}')
  [[ $seen == robot ]] || fail "the Pod robot runs as the ServiceAccount $seen" "robot" "robot.yaml says it"
  may "$ROBOT" two-teams list pods
  may_not "$ROBOT" two-teams list secrets
  may_not "$ROBOT" two-teams-b list pods
  [[ $(kubectl get deployment shop --namespace two-teams-b --output 'jsonpath={.status.readyReplicas}' 2>/dev/null) -ge 1 ]] ||
    fail "no Pod of shop is ready in the namespace two-teams-b" "one" "kubectl get pods --namespace two-teams-b"
  seen=$(kubectl get pod clerk --namespace two-teams-b --output 'jsonpath={.status.phase}' 2>/dev/null) || true
  [[ $seen == Running ]] || fail "the Pod clerk in two-teams-b is ${seen:-not there}" "it to be running" "shop.yaml makes it"
  pass "robot may list the Pods of two-teams, and nothing in two-teams-b"
}

main "$@"
