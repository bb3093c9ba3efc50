# Sourced by the steps: waits with a bound, and times taken from the engine's own clock.
# shellcheck shell=bash

# now: the moment, by the clock that the engine's events carry.
now() { docker info --format '{{.SystemTime}}'; }

# wait_for_line CONTAINER TEXT COUNT: returns when its log has COUNT lines with TEXT; gives up after 15 s.
wait_for_line() {
  local tries
  for ((tries = 0; tries < 75; tries++)); do
    if [[ $(docker logs "$1" 2>&1 | grep -c "$2") -ge $3 ]]; then return 0; fi
    sleep 0.2
  done
  echo "no line '$2' from $1 within 15 s" >&2
  return 1
}

# wait_for_end CONTAINER: returns when it has ended and will not be started again; gives up after 30 s.
wait_for_end() {
  local tries
  for ((tries = 0; tries < 150; tries++)); do
    if [[ $(docker inspect --format '{{.State.Status}}' "$1") == exited ]]; then return 0; fi
    sleep 0.2
  done
  echo "$1 has not ended within 30 s" >&2
  return 1
}

# stop_time CONTAINER: milliseconds from the first signal of its last run to its end.
stop_time() {
  docker events --since "$(docker inspect --format '{{.State.StartedAt}}' "$1")" --until "$(now)" \
    --filter container="$1" --filter event=kill --filter event=die --format '{{.Action}} {{.TimeNano}}' | awk '
      $1 == "kill" && !asked { asked = $2 }
      $1 == "die" { died = $2 }
      END { printf "%.0f", (died - asked) / 1000000 }'
}
