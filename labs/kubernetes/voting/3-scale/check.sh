#!/usr/bin/env bash
# Holds when two Pods of vote and three of worker are ready, and each of these three has stored votes.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=votes-in-cluster.sh
. "${DRYDOCK_LIB:?}/votes-in-cluster.sh"

# wants DEPLOYMENT COUNT: goes on only if it asks for that many Pods and has them ready.
wants() {
  local wanted
  wanted=$(kubectl get deployment "$1" --output 'jsonpath={.spec.replicas}')
  [[ $wanted == "$2" ]] || fail "the Deployment $1 asks for $wanted Pods" "$2" "a Pod that is made by hand belongs to nobody; change what the Deployment asks for"
  pods_ready "$1" "$2"
}

main() {
  local worker
  in_lab_namespace
  voting_ready
  wants vote 2
  wants worker 3
  queue_is_empty
  votes_sql 'SELECT DISTINCT worker FROM votes'
  for worker in $(kubectl get pods --selector app=worker \
    --output 'go-template={{range .items}}{{if not .metadata.deletionTimestamp}}{{.metadata.name}} {{end}}{{end}}'); do
    [[ $ROWS == *"$worker"* ]] || fail "the worker $worker has stored no vote" "each of the three to have stored some" "cast more votes now that there are three: one vote is work for one worker"
  done
  pass "two Pods of vote and three of worker are ready, and each of the three has stored votes"
}

main "$@"
