#!/usr/bin/env bash
# Holds when the container web of the Pod pair has been started again, and the Pod is still the first one.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local uid restarts
  in_lab_namespace
  object_exists pod pair
  uid=$(kubectl get pod pair --output 'jsonpath={.metadata.uid}')
  grep -F "$uid" first-pod.txt >/dev/null 2>&1 ||
    fail "the Pod pair has the uid $uid, and first-pod.txt another one" "the Pod of step 1" "a Pod that was deleted and made again is another Pod; npx drydock reset kubernetes/pods begins anew"
  restarts=$(kubectl get pod pair --output 'jsonpath={.status.containerStatuses[?(@.name=="web")].restartCount}')
  [[ ${restarts:-0} -ge 1 ]] || fail "the container web has been restarted ${restarts:-0} times" "once or more" "kubectl exec pair --container web -- ps shows what runs in it"
  pod_ready pair
  pass "web has been restarted (restartCount $restarts) in the Pod of step 1"
}

main "$@"
