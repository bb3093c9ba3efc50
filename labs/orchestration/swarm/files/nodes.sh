# Sourced by the steps: what they wait for, each time with a bound, and measurements.
# shellcheck shell=bash

# shellcheck source-path=SCRIPTDIR/../../../orchestration/by-hand/files source=within.sh
. ./within.sh

# engine_up NODE: true once the engine in that container answers.
engine_up() { docker exec "$1" docker version >/dev/null 2>&1; }

# nodes_ready COUNT: true if so many nodes report to the manager.
nodes_ready() { [[ $(docker exec drydock-node-1 docker node ls --format '{{.Status}}' | awk '/Ready/' | wc -l) -eq $1 ]]; }

# tasks: node and state of every task that should run, such as "node-2 Running 5 seconds ago".
tasks() { docker exec drydock-node-1 docker service ps web --filter desired-state=running --format '{{.Node}} {{.CurrentState}}'; }

# four_outside NODE: true if four tasks run, and none of them on that node.
four_outside() { [[ $(tasks | awk -v node="$1" '$1 != node && $2 == "Running"' | wc -l) -eq 4 ]]; }

# log_says CONTAINER TEXT: true once its log holds the text.
log_says() { [[ $(docker logs "$1" 2>&1) == *"$2"* ]]; }

# asked: how many requests the client has made so far.
asked() { docker exec drydock-node-1 docker logs client | wc -l | tr -d ' '; }

# asked_since COUNT MORE: true once the client has made MORE requests after its first COUNT.
asked_since() { [[ $(asked) -ge $(($1 + $2)) ]]; }

# lost_since COUNT: how many of the requests after the first COUNT got no answer.
lost_since() { docker exec drydock-node-1 docker logs client | awk -v from="$1" 'NR > from && /lost/' | wc -l | tr -d ' '; }

# milliseconds FROM TO: between two times as the engine writes them, at most a day apart.
milliseconds() {
  echo "$1 $2" | awk '{
    split($1, a, /[T:Z]/); split($2, b, /[T:Z]/)
    seconds = (b[2] - a[2]) * 3600 + (b[3] - a[3]) * 60 + (b[4] - a[4])
    if (seconds < 0) seconds += 86400   # midnight came between
    printf "%.0f", seconds * 1000
  }'
}

# newest_start: when the youngest of the running tasks began to run.
newest_start() {
  docker exec drydock-node-1 sh -c \
    'docker inspect --type task --format "{{json .Status.Timestamp}}" $(docker service ps web --quiet --filter desired-state=running)' |
    tr -d '"' | sort | tail -n 1
}

# reading NAME VALUE UNIT: prints a measurement and keeps it.
reading() {
  printf '%-12s %6s %s\n' "$1" "$2" "$3"
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv
}
