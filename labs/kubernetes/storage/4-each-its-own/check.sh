# Holds when the StatefulSet had given up journal-1 and made it again, on the same claim.
in_lab_namespace
object_exists statefulset journal
pod_ready journal-0
pod_ready journal-1
given=$(kubectl get events --field-selector reason=SuccessfulDelete,involvedObject.name=journal -o 'jsonpath={.items[*].message}')
[[ $given == *journal-1* ]] || fail "the StatefulSet journal has never given up its Pod journal-1" "that it was scaled down to one Pod, and up again" "kubectl scale; kubectl describe statefulset journal shows its events"
starts=$(kubectl exec journal-1 -- grep -c journal-1 /data/journal) || true
[[ $starts -ge 2 ]] || fail "the journal of journal-1 has ${starts:-no} lines" "2 or more, one for each start" "kubectl exec journal-1 -- cat /data/journal"
pass "journal-1 was started $starts times, with one claim"
