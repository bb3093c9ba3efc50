# Sourced by the steps: who the replicas are, and measurements.
# shellcheck shell=bash

# shellcheck source-path=SCRIPTDIR source=within.sh
. ./within.sh

# replicas FILTER…: ids of the replicas that run, newest first.
replicas() { docker ps --quiet --filter label=drydock.lab=orchestration/by-hand --filter label=app=web "$@"; }

# ready COUNT VERSION: true if so many replicas run, all of that version, and each has said that it is ready.
ready() {
  local id seen=0
  [[ $(replicas | wc -l) -eq $1 ]] || return 1
  for id in $(replicas --filter "label=version=$2"); do
    [[ $(docker logs "$id" 2>&1) == *ready* ]] || return 1
    seen=$((seen + 1))
  done
  [[ $seen -eq $1 ]]
}

# asked: how many requests the client has made so far.
asked() { docker logs drydock-client | wc -l | tr -d ' '; }

# asked_since COUNT MORE: true once the client has made MORE requests after its first COUNT.
asked_since() { [[ $(asked) -ge $(($1 + $2)) ]]; }

# lost_since COUNT: how many of the requests after the first COUNT got no answer.
lost_since() { docker logs drydock-client | awk -v from="$1" 'NR > from && /lost/' | wc -l | tr -d ' '; }

# milliseconds FROM TO: between two times as the engine writes them, at most a day apart.
milliseconds() {
  echo "$1 $2" | awk '{
    split($1, a, /[T:Z]/); split($2, b, /[T:Z]/)
    seconds = (b[2] - a[2]) * 3600 + (b[3] - a[3]) * 60 + (b[4] - a[4])
    if (seconds < 0) seconds += 86400   # midnight came between
    printf "%.0f", seconds * 1000
  }'
}

# recovery DEAD: milliseconds from the death of that replica until the newest one was ready, both by the engine's clock.
recovery() {
  local newest
  newest=$(replicas | sed -n 1p)
  milliseconds "$(docker inspect --format '{{.State.FinishedAt}}' "$1")" "$(docker logs --timestamps "$newest" 2>&1 | awk '/ready/ {print $1}')"
}

# reading NAME VALUE UNIT: prints a measurement and keeps it.
reading() {
  printf '%-14s %6s %s\n' "$1" "$2" "$3"
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv
}
