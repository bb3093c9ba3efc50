# Sourced by step 2: when does each service start, and when is it first healthy?
# shellcheck shell=bash

# bring_up FILE…: starts the application from these Compose files. The engine's events, and its clock, say what happened when: events.txt.
bring_up() {
  local since file files=()
  for file in "$@"; do files+=(--file "$file"); done
  since=$(docker info --format '{{.SystemTime}}')
  docker compose "${files[@]}" up --detach --wait
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

# keep WAY: what the chart of the page shows.
keep() {
  reading "$1-db-healthy" "$(moment db 4)" ms
  reading "$1-worker-started" "$(moment worker 2)" ms
  reading "$1-failures" "$(failures)" count
}

# failures: how often the worker has reached for the database in vain.
failures() { docker compose logs --no-log-prefix worker | grep -c '"no database"' || true; }
