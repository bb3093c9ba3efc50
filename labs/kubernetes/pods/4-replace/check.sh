#!/usr/bin/env bash
# Holds when the Pod pair is there and ready, and is not the one of step 1.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local uid
  in_lab_namespace
  [[ -s first-pod.txt ]] || fail "no first-pod.txt in the lab's work folder" "the uid of the first Pod, from step 1" "npx drydock reset kubernetes/pods begins anew"
  pod_ready pair
  uid=$(kubectl get pod pair --output 'jsonpath={.metadata.uid}')
  if grep -F "$uid" first-pod.txt >/dev/null; then
    fail "the Pod pair is still the one of step 1, uid $uid" "another one" "kubectl delete, then kubectl apply"
  fi
  pass "another Pod named pair is ready: uid $uid"
}

main "$@"
