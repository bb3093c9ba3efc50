# Holds when the Pod notes has a note in its claim that an earlier Pod wrote, and none in the other two places.
in_lab_namespace
pod_ready notes
mounts=$(mounted_at pod/notes /data)
[[ $mounts == notes ]] ||
  fail "the Pod notes has at /data: ${mounts:-nothing}" "the claim notes" "kubectl describe pod notes, under Mounts and Volumes"
said=$(kubectl exec notes -- cat /data/note 2>/dev/null) ||
  fail "the Pod notes has no file /data/note" "the note, in the volume of the claim" "kubectl exec notes -- ls /data"
for place in /scratch /tmp; do
  if kubectl exec notes -- test -f "$place/note" 2>/dev/null; then
    fail "the Pod notes still has $place/note" "a new Pod, without that file" "kubectl delete pod notes, then apply notes.yaml again"
  fi
done
written=$(kubectl exec notes -- date -u -r /data/note +%Y-%m-%dT%H:%M:%SZ)
created=$(kubectl get pod notes -o 'jsonpath={.metadata.creationTimestamp}')
[[ ! $written > $created ]] ||
  fail "the note was written at $written, by this Pod, created at $created" "a note that an earlier Pod wrote" \
    "write it, then delete the Pod and create it again"
pass "the note is in the claim's volume ($said), and nowhere else"
