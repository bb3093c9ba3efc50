#!/usr/bin/env bash
# Holds when http://web answers again in the client, through the Service, from a Pod of the Deployment.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  object_exists service web
  pod_ready client
  pods_ready web 1
  answers client http://web
  [[ $ANSWER == web-* ]] || fail "http://web answered '$ANSWER'" "the name of one of the Deployment's Pods" "kubectl get pods --selector app=web; which Pods does the Service's selector choose?"
  pass "http://web answered: $ANSWER"
}

main "$@"
