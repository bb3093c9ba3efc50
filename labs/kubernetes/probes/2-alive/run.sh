# Make two processes wait for each other.
kubectl apply -f ledger.yaml
kubectl wait --for condition=Ready --timeout 90s pod/ledger

# "book" takes the lock of the accounts first, then the journal's. "transfer" takes them the other way round.
kubectl exec ledger -- sh -c '/ledger/transfer >/dev/null 2>&1 &'
wait_for 30 "each waits for the other" bash -c 'kubectl exec ledger -- ps -o args | grep -c -e "lock journal book" -e "lock accounts transfer" | grep -w 2'
kubectl exec ledger -- ps -o args
kubectl get pod ledger

# No process has crashed. Does anything notice the deadlock?
watch_until 90 "1 (" kubectl get pod ledger -w
kubectl describe pod ledger
