# Sourced by check.sh of the lab with the voting application, after lib/check.sh: looks at the application as Compose runs it.
# shellcheck shell=bash

# voting_runs: goes on only if all five services run.
voting_runs() {
  local service
  for service in db queue vote worker result; do container_runs "drydock-voting-$service-1"; done
}

# workers_running: short ids of the running workers, which are their host names.
workers_running() {
  docker ps --filter label=com.docker.compose.project=drydock-voting --filter label=com.docker.compose.service=worker \
    --filter "label=drydock.lab=${DRYDOCK_LAB:?}" --format '{{.ID}}'
}

# votes_sql STATEMENT: the database's answer; ends the check where there is none.
votes_sql() {
  docker exec drydock-voting-db-1 psql --username voting --quiet --tuples-only --no-align --command "$1" 2>&1 ||
    fail "the database does not answer" "it to run, with the table votes" "docker compose ps db; docker compose logs db"
}

# queue_is_empty: goes on once no vote waits and none is in a worker's hands; looks for ten seconds.
queue_is_empty() {
  local tries left
  for ((tries = 0; tries < 20; tries++)); do
    left=$(docker exec drydock-voting-queue-1 redis-cli --raw eval \
      "local n = redis.call('llen', 'votes') for _, k in ipairs(redis.call('keys', 'votes:taken:*')) do n = n + redis.call('llen', k) end return n" 0 2>&1) ||
      fail "the queue does not answer" "it to run" "docker compose ps queue; docker compose logs queue"
    if [[ $left == 0 ]]; then return 0; fi
    sleep 0.5
  done
  fail "$left votes are still in the queue" "none: the workers have stored them" "docker compose logs --tail 3 worker says what keeps them"
}

# no_receipt_lost: goes on only if there are receipts and the database has a vote for each.
no_receipt_lost() {
  local receipts known
  [[ -s receipts.txt ]] || fail "no receipts.txt in the lab's work folder" "the receipts of the votes that were cast" "cast, from votes.sh, writes them there"
  receipts=$(sort -u receipts.txt | wc -l | tr -d ' ')
  votes_sql 'SELECT id FROM votes' | sort >stored-sorted.txt
  known=$(sort -u receipts.txt | comm -12 - stored-sorted.txt | wc -l | tr -d ' ')
  [[ $known == "$receipts" ]] || fail "the database knows $known of $receipts receipts" "all of them" \
    "is the volume the one that the votes were stored in? If it was removed, they are gone: npx drydock reset $DRYDOCK_LAB"
}
