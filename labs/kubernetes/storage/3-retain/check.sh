# Holds when archive is bound to the volume that the claim notes had, with policy Retain, and the Pod reader reads the note.
in_lab_namespace
object_exists pvc archive
phase=$(kubectl get pvc archive -o 'jsonpath={.status.phase}')
[[ $phase == Bound ]] || fail "the claim archive is $phase" "that it is bound to the volume of step 1" "kubectl describe pvc archive; kubectl get pv: whose is the volume, by its column CLAIM?"
volume=$(kubectl get pvc archive -o 'jsonpath={.spec.volumeName}')
claimed=$(kubectl get pvc archive -o 'jsonpath={.metadata.creationTimestamp}')
made=$(kubectl get pv "$volume" -o 'jsonpath={.metadata.creationTimestamp}')
[[ $made < $claimed ]] || fail "archive has a volume of its own, made after the claim" "the volume of step 1" "if that one is gone: npx drydock reset $DRYDOCK_LAB begins anew; what decides about a volume whose claim is deleted?"
policy=$(kubectl get pv "$volume" -o 'jsonpath={.spec.persistentVolumeReclaimPolicy}')
[[ $policy == Retain ]] || fail "the volume has the reclaim policy $policy" "Retain" "kubectl get pv $volume"
if kubectl get pvc notes >/dev/null 2>&1; then fail "the claim notes is still there" "that it is gone" "kubectl get pvc; a claim in use is removed when its Pod is"; fi
pod_ready reader
mounts=$(mounted_at reader /data)
[[ $mounts == archive ]] || fail "the Pod reader has at /data: ${mounts:-nothing}" "the claim archive" "kubectl describe pod reader, under Mounts and Volumes"
said=$(kubectl exec reader -- cat /data/note 2>/dev/null) || fail "the Pod reader has no file /data/note" "the note" "kubectl exec reader -- ls /data"
written=$(kubectl exec reader -- date -u -r /data/note +%Y-%m-%dT%H:%M:%SZ)
[[ $written < $claimed ]] || fail "the note in the Pod reader was written after the claim was made" "the note of step 1" "kubectl exec reader -- ls -l /data"
pass "archive has the old volume, and reader reads: $said"
