#!/usr/bin/env bash
# Holds when the volume of step 1 is bound to archive, with policy Retain, and the Pod reader reads the note in it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local volume policy claim said
  in_lab_namespace
  [[ -s volume.txt ]] || fail "no volume.txt in the work folder" "the name of the volume" "step 2 writes it"
  volume=$(cat volume.txt)
  policy=$(kubectl get pv "$volume" --output 'jsonpath={.spec.persistentVolumeReclaimPolicy}' 2>/dev/null) ||
    fail "the volume $volume is gone, and the note with it" "the volume of step 1" "npx drydock reset $DRYDOCK_LAB begins anew; what decides about a volume whose claim is deleted?"
  [[ $policy == Retain ]] || fail "the volume has the reclaim policy $policy" "Retain" "kubectl get pv $volume"
  if kubectl get pvc notes >/dev/null 2>&1; then fail "the claim notes is still there" "that it is gone" "kubectl get pvc; a claim in use is removed when its Pod is"; fi
  object_exists pvc archive
  claim=$(kubectl get pvc archive --output 'jsonpath={.spec.volumeName} {.status.phase}')
  [[ $claim == "$volume Bound" ]] || fail "the claim archive has the volume and state '$claim'" "$volume Bound" "kubectl describe pvc archive; kubectl get pv $volume"
  pod_ready reader
  claim=$(kubectl get pod reader --output 'jsonpath={.spec.volumes[*].persistentVolumeClaim.claimName}')
  [[ $claim == archive ]] || fail "the Pod reader mounts the claim '$claim'" "archive" "kubectl get pod reader --output yaml"
  said=$(kubectl exec reader -- cat /data/note 2>/dev/null) || fail "the Pod reader has no file /data/note" "the note" "kubectl exec reader -- ls /data"
  [[ $said == "$(cat note.txt)" ]] || fail "/data/note in the Pod reader says '$said'" "what note.txt says" "does it mount the claim archive?"
  pass "archive has the old volume, and reader reads: $said"
}

main "$@"
