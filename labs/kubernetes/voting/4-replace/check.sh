# Holds when the database's Pod is younger than votes that it has, and it knows a vote for every receipt.
in_lab_namespace
voting_ready
made=$(kubectl get pod db-0 -o 'jsonpath={.metadata.creationTimestamp}')
votes_sql "SELECT count(*) FROM votes WHERE stored_at < '$made'"
[[ $ROWS -ge 1 ]] || fail "the database's Pod is older than all of its votes" "another Pod, with the votes of the last one" "kubectl delete pod db-0"
queue_is_empty
no_receipt_lost
pass "another Pod is the database, and none of $(sort -u receipts.txt | wc -l | tr -d ' ') receipts is lost"
