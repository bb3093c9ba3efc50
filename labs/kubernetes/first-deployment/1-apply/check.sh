#!/usr/bin/env bash
# Holds when the Deployment web has at least two ready Pods and a Service of that name is there.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  object_exists service web
  pods_ready web 2
  pass "the Deployment web has $(ready_pods web) ready Pods"
}

main "$@"
