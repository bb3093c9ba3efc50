#!/usr/bin/env bash
# Holds when web has three ready Pods, one of them made after the client had begun to ask, and the client gets answers.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local began newest
  in_lab_namespace
  object_exists service web
  pods_ready web 3
  pod_ready client
  answers client http://web/cgi-bin/page
  began=$(kubectl get pod client --output 'jsonpath={.status.containerStatuses[0].state.running.startedAt}')
  newest=$(kubectl get pods --selector app=web --output 'jsonpath={range .items[*]}{.metadata.creationTimestamp}{"\n"}{end}' | sort | tail -n 1)
  # Both are ISO 8601 in UTC: the order of the text is the order of time.
  [[ $newest > $began ]] || fail "the youngest Pod of web was made at $newest, before the client began to ask at $began" "one that replaces a deleted Pod" "kubectl delete pod with the name of one of them, while the client asks"
  pass "web has three ready Pods, the youngest made at $newest by their ReplicaSet"
}

main "$@"
