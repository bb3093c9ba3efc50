#!/usr/bin/env bash
# Holds when the Pod painter runs and has a COLOUR from a ConfigMap.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  in_lab_namespace
  local said
  pod_ready painter
  said=$(kubectl exec painter -- env | grep '^COLOUR=') || fail "the container painter has no variable COLOUR" "one, from the ConfigMap colours" "a variable is set when the container is started; kubectl describe configmap colours"
  pass "painter runs, with $said"
}

main "$@"
