#!/usr/bin/env bash
# Holds when till has two Pods of its own, and stray runs beside them and belongs to nobody.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=owners.sh
. "${DRYDOCK_LIB:?}/owners.sh"

main() {
  local seen
  in_lab_namespace
  object_exists replicaset till
  pod_ready stray
  seen=$(owner pod stray)
  [[ -z $seen ]] || fail "the Pod stray belongs to $seen" "nobody" "kubectl get pod stray --show-labels; which label does till ask for?"
  seen=$(names pods app=till)
  [[ $(printf '%s\n' "$seen" | wc -w) -eq 2 ]] || fail "these Pods carry the label app=till: ${seen:-none}" "two" "kubectl describe replicaset till"
  pass "stray belongs to nobody, and till has two Pods: $seen"
}

main "$@"
