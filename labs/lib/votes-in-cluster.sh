# Sourced by checks of labs that run the voting application in the cluster, after check.sh and cluster.sh.
# shellcheck shell=bash

# voting_ready: goes on only if each of the five parts has a ready Pod. A change shows in the status within a moment: looks for ten seconds.
voting_ready() {
  local name end=$((SECONDS + 10))
  for name in vote worker result; do object_exists deployment "$name"; done
  while ((SECONDS < end)); do
    if [[ $(ready_pods vote) -ge 1 && $(ready_pods worker) -ge 1 && $(ready_pods result) -ge 1 ]]; then break; fi
    sleep 0.5
  done
  for name in vote worker result; do pods_ready "$name" 1; done
  pod_ready queue-0
  pod_ready db-0
  pod_ready voter
}

# result_is_fresh: goes on only if the result is what the database says at this moment; keeps it in ANSWER.
result_is_fresh() {
  answers voter http://result/results
  [[ $ANSWER == *'"fresh": true'* ]] || fail "the result says $ANSWER" "a count that is fresh" "kubectl logs deployment/result"
}

# votes_sql STATEMENT: keeps the database's answer in ROWS; ends the check where there is none.
votes_sql() {
  ROWS=$(kubectl exec db-0 -- psql --username voting --quiet --tuples-only --no-align --command "$1" 2>&1) ||
    fail "the database does not answer: ${ROWS//$'\n'/ }" "it to run, with the table votes" "kubectl logs db-0"
}

# queue_is_empty: goes on once no vote waits and none is in a worker's hands; looks for ten seconds.
queue_is_empty() {
  local left=some end=$((SECONDS + 10))
  while ((SECONDS < end)); do
    left=$(kubectl exec queue-0 -- redis-cli --raw eval \
      "local n = redis.call('llen', 'votes') for _, k in ipairs(redis.call('keys', 'votes:taken:*')) do n = n + redis.call('llen', k) end return n" 0 2>&1) ||
      fail "the queue does not answer" "it to run" "kubectl logs queue-0"
    if [[ $left == 0 ]]; then return 0; fi
    sleep 0.5
  done
  fail "$left votes are still in the queue" "none: the workers have stored them" "kubectl logs --selector app=worker --tail 3 says what keeps them"
}

# no_receipt_lost: goes on only if there are receipts and the database has a vote for each.
no_receipt_lost() {
  local receipts known
  [[ -s receipts.txt ]] || fail "no receipts.txt in the lab's work folder" "the receipts of the votes that were cast" "cast, from votes.sh, writes them there"
  receipts=$(sort -u receipts.txt | wc -l | tr -d ' ')
  votes_sql 'SELECT id FROM votes'
  printf '%s\n' "$ROWS" | sort >stored-sorted.txt
  known=$(sort -u receipts.txt | comm -12 - stored-sorted.txt | wc -l | tr -d ' ')
  [[ $known == "$receipts" ]] || fail "the database knows $known of $receipts receipts" "all of them" \
    "is the claim the one that the votes were stored in? If it was deleted, they are gone: npx drydock reset ${DRYDOCK_LAB:?}"
}
