# Holds when archive is bound to the volume that the claim notes had, with policy Retain, and the Pod of the Deployment
# reader reads the note in it.
in_lab_namespace
object_exists pvc archive
phase=$(kubectl get pvc archive -o 'jsonpath={.status.phase}')
if [[ $phase == Pending ]]; then
  # Binding takes a moment.
  kubectl wait --for 'jsonpath={.status.phase}=Bound' --timeout 5s pvc/archive >/dev/null 2>&1 || true
  phase=$(kubectl get pvc archive -o 'jsonpath={.status.phase}')
fi
[[ $phase == Bound ]] ||
  fail "the claim archive is $phase" "Bound, to the volume of step 1" \
    "kubectl describe pvc archive; kubectl get pv: whose is the volume, by its column CLAIM?"
volume=$(kubectl get pvc archive -o 'jsonpath={.spec.volumeName}')
claimed=$(kubectl get pvc archive -o 'jsonpath={.metadata.creationTimestamp}')
made=$(kubectl get pv "$volume" -o 'jsonpath={.metadata.creationTimestamp}')
[[ $made < $claimed ]] ||
  fail "archive has a volume of its own, made after the claim" "the volume of step 1" \
    "if that one is gone, npx drydock reset $DRYDOCK_LAB starts over; what decides about a volume whose claim is deleted?"
policy=$(kubectl get pv "$volume" -o 'jsonpath={.spec.persistentVolumeReclaimPolicy}')
[[ $policy == Retain ]] || fail "the volume has the reclaim policy $policy" "Retain" "kubectl get pv $volume"
if kubectl get pvc notes >/dev/null 2>&1; then
  fail "the claim notes still exists" "no such claim" "kubectl get pvc; a claim in use is removed when its Pod is"
fi
object_exists deployment reader
kubectl rollout status deployment/reader --timeout 30s >/dev/null 2>&1 || true
mounts=$(mounted_at deployment/reader /data)
[[ $mounts == archive ]] ||
  fail "the Deployment reader has at /data: ${mounts:-nothing}" "the claim archive" \
    "kubectl describe deployment reader, under Mounts and Volumes"
pods_ready reader 1
said=$(kubectl exec deployment/reader -- cat /data/note 2>/dev/null) ||
  fail "the Pod of reader has no file /data/note" "the note" "kubectl exec deployment/reader -- ls /data"
written=$(kubectl exec deployment/reader -- date -u -r /data/note +%Y-%m-%dT%H:%M:%SZ)
[[ $written < $claimed ]] ||
  fail "the note in /data was written after the claim archive was created" "the note of step 1" \
    "kubectl exec deployment/reader -- ls -l /data"
pass "archive has the old volume, and reader reads: $said"
