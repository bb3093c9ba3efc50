# Helpers of this lab's checks and measurements: looks at the application as Compose runs it.

# voting_runs: goes on only if all five services run.
voting_runs() {
  local service
  for service in db queue vote worker result; do container_runs "drydock-voting-$service-1"; done
}

# containers_of SERVICE: short ids of its running containers, one a line. A worker's is also its host name.
containers_of() { docker ps --filter label=com.docker.compose.project=drydock-voting --filter "label=com.docker.compose.service=$1" --format '{{.ID}}'; }

# sql STATEMENT: what the database answers, inside its container.
sql() { docker exec drydock-voting-db-1 psql --username voting --quiet --tuples-only --no-align --command "$1" 2>&1; }

# ask_database STATEMENT: keeps the database's answer in ANSWER; ends the check where there is none.
ask_database() { ANSWER=$(sql "$1") || fail "the database doesn't answer: ${ANSWER//$'\n'/ }" "a running database with the table votes" "docker compose ps db; docker compose logs db"; }

# left_in_queue: how many votes wait or are in a worker's hands.
left_in_queue() {
  docker exec drydock-voting-queue-1 redis-cli --raw eval \
    "local n = redis.call('llen', 'votes') for _, k in ipairs(redis.call('keys', 'votes:taken:*')) do n = n + redis.call('llen', k) end return n" 0 2>&1
}

queue_empty() { [[ $(left_in_queue) == 0 ]]; }

# queue_is_empty: goes on once no vote waits and none is in a worker's hands; looks for ten seconds.
queue_is_empty() {
  wait_for 10 "the queue is empty" queue_empty 2>/dev/null ||
    fail "$(left_in_queue) votes are still in the queue" "an empty queue: the workers have stored all votes" "docker compose logs --tail 3 worker says what keeps them"
}

# unknown_receipts: how many lines of receipts.txt the database has no vote for.
unknown_receipts() {
  { sed 's/^/receipt /' receipts.txt && sql 'SELECT id FROM votes' | sed 's/^/vote /'; } |
    awk '$1 == "vote" {stored[$2]} $1 == "receipt" {cast[$2]} END {for (id in cast) if (!(id in stored)) n++; print n + 0}'
}

# no_receipt_lost: goes on only if there are receipts and the database has a vote for each.
no_receipt_lost() {
  local unknown
  [[ -s receipts.txt ]] || fail "no receipts.txt in the lab's work folder" "the receipts of the votes that were cast" "the answer to a vote is its receipt: curl … >>receipts.txt keeps it"
  ask_database 'SELECT 1 FROM votes LIMIT 1'
  unknown=$(unknown_receipts)
  [[ $unknown == 0 ]] || fail "the database doesn't know $unknown of $(sort -u receipts.txt | wc -l | tr -d ' ') receipts" "all of them" \
    "is the volume the one that the votes were stored in? If it was removed, they are gone: npx drydock reset $DRYDOCK_LAB"
}

# settled: true once the database has a vote for every receipt.
settled() { [[ $(unknown_receipts) == 0 ]]; }

# result: what the result page is told.
result() { curl --silent --max-time 5 http://127.0.0.1:8131/results || true; }

# result_fresh: true if the result is what the database says now.
result_fresh() { [[ $(result) == *'"fresh": true'* ]]; }

# lets_in PASSWORD: true if the database lets user voting in with it, over the network.
lets_in() {
  printf '%s' "$1" | docker exec -i drydock-voting-db-1 \
    sh -c 'PGPASSWORD=$(cat) PGCONNECT_TIMEOUT=5 psql --host "$(hostname -i)" --username voting --command "SELECT 1"' >/dev/null 2>&1
}

# bring_up [-f FILE]…: starts the application from these files, and keeps in events.txt what the engine saw meanwhile: service, nanoseconds, event.
bring_up() {
  local since
  since=$(docker info --format '{{.SystemTime}}')
  docker compose --progress quiet "$@" up -d --wait
  docker events --since "$since" --until "$(docker info --format '{{.SystemTime}}')" \
    --filter label=com.docker.compose.project=drydock-voting --filter event=start --filter event=health_status \
    --format '{{index .Actor.Attributes "com.docker.compose.service"}} {{.TimeNano}} {{.Action}}' >events.txt
}

# timeline: a line for each service, in milliseconds after the first one's start.
timeline() {
  awk '
    NR == 1 {zero = $2; printf "%-8s %12s %12s\n", "service", "started", "healthy"}
    $3 == "start" {order[++count] = $1; started[$1] = ($2 - zero) / 1e6}
    $4 == "healthy" && !($1 in healthy) {healthy[$1] = ($2 - zero) / 1e6}
    END {for (i = 1; i <= count; i++) printf "%-8s %9d ms %9d ms\n", order[i], started[order[i]], healthy[order[i]]}' events.txt >timeline.txt
  cat timeline.txt
}

# moment SERVICE COLUMN: one number of the timeline.
moment() { awk -v service="$1" -v column="$2" '$1 == service {print $column}' timeline.txt; }

# keep WAY: what the page's chart shows.
keep() {
  reading "$1-db-healthy" "$(moment db 4)" ms
  reading "$1-worker-started" "$(moment worker 2)" ms
  reading "$1-failures" "$(docker compose logs --no-log-prefix worker | grep -c '"no database"' || true)" count
}

# Votes that were cast before the database was started, and stored after it.
# shellcheck disable=SC2034
OUTLASTED='FROM votes WHERE cast_at < pg_postmaster_start_time() AND stored_at > pg_postmaster_start_time()'

# cast CHOICE COUNT: votes so often, one vote after the other, and keeps how many seconds each answer took in times.txt.
cast() {
  curl --silent --show-error --fail --data choice="$1" --write-out '%{stderr}%{time_total}\n' "http://127.0.0.1:8130/votes?[1-$2]" 2>>times.txt >>receipts.txt
}
