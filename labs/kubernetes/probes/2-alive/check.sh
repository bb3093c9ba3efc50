# Holds when the container of the Pod ledger was restarted by its liveness probe and books again.
in_lab_namespace
pod_ready ledger
restarts=$(kubectl get pod ledger -o 'jsonpath={.status.containerStatuses[0].restartCount}')
[[ $restarts -ge 1 ]] || fail "the container of ledger has never been restarted" "that its liveness probe had it restarted" "the probe finds out when nothing was booked for ten seconds; is the transfer still in the way? kubectl exec ledger -- ps"
ago=$(kubectl exec ledger -- sh -c "echo \$((\$(date +%s) - \$(date -r /tmp/booked +%s)))" 2>/dev/null) || ago=unknown
[[ $ago =~ ^[0-9]+$ && $ago -lt 10 ]] || fail "the ledger has last booked $ago seconds ago" "less than 10" "kubectl exec ledger -- ps; look again in half a minute"
pass "the container of ledger was restarted $restarts times and books"
