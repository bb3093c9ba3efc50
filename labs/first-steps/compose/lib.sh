# Helpers of this lab's checks: they look at the two services.
# shellcheck shell=bash

WEB=drydock-visits-web-1
DB=drydock-visits-db-1

# both_run: goes on only if both services run.
both_run() {
  container_runs "$WEB"
  container_runs "$DB"
}

# count_visits: keeps in VISITS how many visits the database counts, 0 for none.
count_visits() {
  VISITS=$(docker exec "$DB" redis-cli get visits 2>&1) || VISITS="error: $VISITS"
  [[ -n $VISITS ]] || VISITS=0
  [[ $VISITS =~ ^[0-9]+$ ]] || fail "the database answers '${VISITS//$'\n'/ }' to get visits" "a number" \
    "docker compose logs db"
}

# mount_of CONTAINER PATH: type and name of what is mounted there; for a bind mount only the type.
mount_of() {
  docker inspect "$1" \
    --format "{{range .Mounts}}{{if eq .Destination \"$2\"}}{{.Type}} {{.Name}}{{end}}{{end}}"
}

# not_restarted: goes on only if the database's container was started once: a restarted one proves nothing.
not_restarted() {
  local ended
  ended=$(docker inspect --format '{{.State.FinishedAt}}' "$DB")
  [[ $ended == 0001-* ]] || fail "db was stopped and started again, and is the same container" "a new container" \
    "docker compose down removes containers, up -d creates new ones"
}

# found_count: true if the database's file was in the volume before the container started.
found_count() {
  local started saved
  started=$(docker inspect --format '{{.State.StartedAt}}' "$DB")
  saved=$(docker exec "$DB" date -u -r /data/dump.rdb +%Y-%m-%dT%H:%M:%S.%N 2>/dev/null) || return 1
  [[ $started > $saved ]] # both ISO 8601 in UTC: the order of the text is the order of time
}

# answers: true once the page is served and the database takes commands.
answers() {
  docker exec "$DB" redis-cli ping && curl --silent --max-time 5 http://127.0.0.1:8184/icon
}

# visit: what the page says.
visit() { curl --silent --max-time 5 http://127.0.0.1:8184 || true; }
