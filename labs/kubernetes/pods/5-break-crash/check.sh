#!/usr/bin/env bash
# Holds when the Pod front is ready, its containers stay, and port 8080 answers.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local container said
  in_lab_namespace
  pod_ready front
  container=$(kubectl get pod front --output 'jsonpath={.spec.containers[-1:].name}')
  said=$(kubectl exec front --container "$container" -- wget -q -O - -T 5 http://127.0.0.1:8080/ 2>&1) ||
    fail "nothing answers on port 8080 of the Pod front: ${said//$'\n'/ }" "the page that writer wrote" "kubectl logs front --container web, and --previous for the previous container"
  [[ $said == *"written by writer"* ]] || fail "port 8080 of the Pod front answers '$said'" "the page that writer wrote" "which directory does the server serve, and where is the volume mounted?"
  pass "the Pod front is ready and answers: $said"
}

main "$@"
