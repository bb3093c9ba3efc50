# Holds when the Pod notes has a note in its claim, which it didn't write itself, and in none of the other two places.
in_lab_namespace
pod_ready notes
[[ $(mounted_at notes /data) == notes ]] || fail "the Pod notes doesn't mount the claim notes at /data" "that it does" "kubectl describe pod notes, under Mounts and Volumes"
said=$(kubectl exec notes -- cat /data/note 2>/dev/null) || fail "the Pod notes has no file /data/note" "the note, in the volume of the claim" "kubectl exec notes -- ls /data"
for place in /scratch /tmp; do
  if kubectl exec notes -- test -f "$place/note" 2>/dev/null; then
    fail "the Pod notes still has $place/note" "a Pod that took the first one's place" "kubectl delete pod notes, then apply notes.yaml again"
  fi
done
written=$(kubectl exec notes -- date -u -r /data/note +%Y-%m-%dT%H:%M:%SZ)
made=$(kubectl get pod notes -o 'jsonpath={.metadata.creationTimestamp}')
[[ ! $written > $made ]] || fail "the note was written at $written, by this Pod, which was made at $made" "a note that an earlier Pod wrote" "write it, then delete the Pod and make it again"
pass "the note is in the claim's volume ($said), and nowhere else"
