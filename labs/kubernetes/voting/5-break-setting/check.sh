#!/usr/bin/env bash
# Holds when every receipt is known, and a Pod that is made tomorrow will find the database too. Any repair will do.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=votes-in-cluster.sh
. "${DRYDOCK_LIB:?}/votes-in-cluster.sh"

# next_host DEPLOYMENT: the database's name as its next Pod will be told it.
next_host() {
  local host map
  host=$(kubectl get deployment "$1" --output 'jsonpath={.spec.template.spec.containers[0].env[?(@.name=="DATABASE_HOST")].value}')
  if [[ -z $host ]]; then
    for map in $(kubectl get deployment "$1" --output 'jsonpath={.spec.template.spec.containers[0].envFrom[*].configMapRef.name}'); do
      host=$(kubectl get configmap "$map" --ignore-not-found --output 'jsonpath={.data.DATABASE_HOST}')
    done
  fi
  printf '%s' "${host:-db}"
}

main() {
  local program host
  in_lab_namespace
  voting_ready
  result_is_fresh
  queue_is_empty
  no_receipt_lost
  for program in worker result; do
    host=$(next_host "$program")
    kubectl exec deployment/vote -- python -c 'import socket, sys; socket.create_connection((sys.argv[1], 5432), 5)' "$host" >/dev/null 2>&1 ||
      fail "the next Pod of $program will look for its database at '$host', where none answers" "a name that leads to the database" "kubectl describe deployment $program: where does it take DATABASE_HOST from?"
  done
  pass "no receipt is lost, and the next Pods will find the database too"
}

main "$@"
