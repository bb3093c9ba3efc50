#!/usr/bin/env bash
# Holds when the Deployment web has two ready Pods and the Pod client gets their answers by the full name of the Service web.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  object_exists service web
  pods_ready web 2
  pod_ready client
  answers client http://web.services.svc.cluster.local
  pass "http://web.services.svc.cluster.local answered: $ANSWER"
}

main "$@"
