#!/usr/bin/env bash
# Holds when the two containers of the Pod pair run, the page of one is served by the other, and the Pod's uid was kept.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local said
  in_lab_namespace
  pod_ready pair
  said=$(kubectl exec pair --container writer -- wget -q -O - -T 5 http://127.0.0.1:8080/ 2>&1) ||
    fail "the container writer gets no answer on its localhost: ${said//$'\n'/ }" "the page that web serves on port 8080" "kubectl logs pair --container web"
  [[ -s first-pod.txt ]] || fail "no first-pod.txt in the lab's work folder" "the Pod's uid and address, to compare with later" "the step's last command writes it"
  pass "on the localhost of writer, web answers: $said"
}

main "$@"
