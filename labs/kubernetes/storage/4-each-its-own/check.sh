# Holds when the StatefulSet has deleted journal-1 and created it again, with the same claim.
in_lab_namespace
object_exists statefulset journal
pod_ready journal-0
pod_ready journal-1
deleted=$(kubectl get events --field-selector reason=SuccessfulDelete,involvedObject.name=journal -o 'jsonpath={.items[*].message}')
[[ $deleted == *journal-1* ]] ||
  fail "the StatefulSet journal hasn't deleted its Pod journal-1 yet" "journal-1 deleted and created again" \
    "scale it down to one Pod, then up again; kubectl describe statefulset journal shows its events"
starts=$(kubectl exec journal-1 -- grep -c journal-1 /data/journal) || true
mounts=$(mounted_at pod/journal-1 /data)
[[ $mounts == data-journal-1 ]] ||
  fail "the Pod journal-1 has at /data: ${mounts:-nothing}" "the claim data-journal-1" "kubectl describe pod journal-1"
[[ $starts -ge 2 ]] ||
  fail "the journal of journal-1 has ${starts:-no} lines" "2 or more, one for each start" \
    "kubectl exec journal-1 -- cat /data/journal"
pass "journal-1 was started $starts times, with one claim"
