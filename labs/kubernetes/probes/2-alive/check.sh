# Holds when the container of the Pod ledger was restarted for its liveness probe and books again.
in_lab_namespace
pod_ready ledger
restarts=$(kubectl get pod ledger -o 'jsonpath={.status.containerStatuses[0].restartCount}')
[[ $restarts -ge 1 ]] || fail "the container of ledger has never been restarted" "a restart after its liveness probe failed" "the probe fails when nothing was booked for ten seconds; does the transfer still block it? kubectl exec ledger -- ps"
ago=$(kubectl exec ledger -- sh -c "echo \$((\$(date +%s) - \$(date -r /tmp/booked +%s)))" 2>/dev/null) || ago=unknown
[[ $ago =~ ^[0-9]+$ && $ago -lt 10 ]] || fail "the ledger last booked $ago seconds ago" "less than 10 seconds ago" "kubectl exec ledger -- ps; run the check again in half a minute"
pass "the container of ledger was restarted $restarts times and books"
