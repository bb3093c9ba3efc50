#!/usr/bin/env bash
# Holds when all five parts are ready, the result shows a vote, and the password stands in the Secret alone.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=votes-in-cluster.sh
. "${DRYDOCK_LIB:?}/votes-in-cluster.sh"

main() {
  local password told
  in_lab_namespace
  voting_ready
  result_is_fresh
  [[ $ANSWER != *'"total": 0,'* ]] || fail "no vote is counted" "at least one" "cast, from votes.sh, votes in the Pod voter"
  password=$(kubectl get secret db-password --output 'go-template={{index .data "db-password" | base64decode}}' 2>/dev/null) ||
    fail "no Secret db-password with the key db-password" "it" "app.yaml names both; kubectl get secrets"
  told=$(kubectl get pods,configmaps --output yaml)
  [[ $told != *"$password"* ]] || fail "a Pod or a ConfigMap shows the password" "it in the Secret alone" "app.yaml mounts it as a file"
  pass "votes are taken, stored and shown; the password is in the Secret alone"
}

main "$@"
