# Holds when two Pods of vote and three of worker are ready, each of these three has stored votes, and the others are as many as before.
in_lab_namespace
voting_ready
wants deployment vote 2
wants deployment worker 3
wants deployment result 1
wants statefulset queue 1
wants statefulset db 1
queue_is_empty
votes_sql 'SELECT DISTINCT worker FROM votes'
for worker in $(kubectl get pods -l app=worker \
  -o 'go-template={{range .items}}{{if not .metadata.deletionTimestamp}}{{.metadata.name}} {{end}}{{end}}'); do
  [[ $ROWS == *"$worker"* ]] || fail "the worker $worker has stored no vote" "each of the three to have stored some" "cast more votes now that there are three: one vote is work for one worker"
done
pass "two Pods of vote and three of worker are ready, and each of the three has stored votes"
