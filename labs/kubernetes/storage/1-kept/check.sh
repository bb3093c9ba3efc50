#!/usr/bin/env bash
# Holds when the Pod notes has the note in its claim, and in none of the other two places.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local said
  in_lab_namespace
  pod_ready notes
  said=$(kubectl exec notes -- cat /data/note 2>/dev/null) || fail "the Pod notes has no file /data/note" "the note, in the volume of the claim" "kubectl exec notes -- ls /data"
  if kubectl exec notes -- test -f /scratch/note 2>/dev/null; then
    fail "the Pod notes still has /scratch/note" "a Pod that took the first one's place: its emptyDir begins empty" "kubectl delete pod notes, then apply notes.yaml again"
  fi
  [[ -s note.txt && $(cat note.txt) == "$said" ]] || fail "note.txt in the work folder does not have what /data/note says: $said" "the same, to compare with later" "kubectl exec notes -- cat /data/note >note.txt"
  pass "the note is in the claim's volume ($said), and not in the emptyDir"
}

main "$@"
