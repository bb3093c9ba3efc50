#!/usr/bin/env bash
# Holds when volume.txt names the volume of the claim notes, and the Pod that wanted it elsewhere is gone.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local volume
  in_lab_namespace
  object_exists pvc notes
  volume=$(kubectl get pvc notes --output 'jsonpath={.spec.volumeName}')
  [[ -s volume.txt && $(cat volume.txt) == "$volume" ]] || fail "volume.txt in the work folder says '$(cat volume.txt 2>/dev/null || true)'" "$volume" "kubectl get pvc notes --output 'jsonpath={.spec.volumeName}' >volume.txt"
  if kubectl get pod elsewhere >/dev/null 2>&1; then fail "the Pod elsewhere is still there" "that it is gone" "kubectl delete pod elsewhere"; fi
  pass "the claim notes is bound to $volume"
}

main "$@"
