#!/usr/bin/env bash
# Holds when the Deployment web is there.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  object_exists deployment web
  pass "the Deployment web is there, with spec.replicas $(kubectl get deployment web --output 'jsonpath={.spec.replicas}')"
}

main "$@"
