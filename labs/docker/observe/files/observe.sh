# Sourced by the steps: waits with a bound, and the engine's own clock.
# shellcheck shell=bash

# now: the moment, by the clock that the engine's events carry.
now() { docker info --format '{{.SystemTime}}'; }

# wait_for_line CONTAINER TEXT: returns when its log has a line that ends with TEXT; gives up after 30 s.
wait_for_line() {
  local tries
  for ((tries = 0; tries < 150; tries++)); do
    if [[ $'\n'$(docker logs "$1" 2>&1)$'\n' == *"$2"$'\n'* ]]; then return 0; fi
    sleep 0.2
  done
  echo "no line '$2' from $1 within 30 s" >&2
  return 1
}

# wait_for_more CONTAINER COUNT: returns when it has logged COUNT lines more; gives up after 30 s.
wait_for_more() {
  local tries first
  first=$(docker logs "$1" 2>&1 | wc -l)
  for ((tries = 0; tries < 150; tries++)); do
    if [[ $(docker logs "$1" 2>&1 | wc -l) -ge $((first + $2)) ]]; then return 0; fi
    sleep 0.2
  done
  echo "not $2 lines more from $1 within 30 s" >&2
  return 1
}

# wait_for_end CONTAINER: returns when it no longer runs; gives up after 45 s.
wait_for_end() {
  local tries
  for ((tries = 0; tries < 225; tries++)); do
    if [[ $(docker inspect --format '{{.State.Running}}' "$1") == false ]]; then return 0; fi
    sleep 0.2
  done
  echo "$1 still runs after 45 s" >&2
  return 1
}

# reading NAME VALUE UNIT: prints a measurement and keeps it.
reading() {
  printf '%-18s %12s %s\n' "$1" "$2" "$3"
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv
}
