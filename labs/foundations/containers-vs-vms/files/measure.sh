# Sourced by the steps, so that container and virtual machine are measured by the same lines.
# shellcheck shell=bash

# wait_for_line CONTAINER: returns when "first line of user space" is in its log; gives up after 60 s.
wait_for_line() {
  local tries
  for ((tries = 0; tries < 300; tries++)); do
    if [[ $(docker logs "$1" 2>&1) == *"first line of user space"* ]]; then return 0; fi
    sleep 0.2
  done
  echo "no first line from $1 within 60 s" >&2
  return 1
}

# wait_for_end CONTAINER: returns when it has stopped running; gives up after 60 s.
wait_for_end() {
  local tries
  for ((tries = 0; tries < 300; tries++)); do
    if [[ $(docker inspect --format '{{.State.Running}}' "$1") == false ]]; then return 0; fi
    sleep 0.2
  done
  echo "$1 still runs after 60 s" >&2
  return 1
}

# first_line CONTAINER: milliseconds from its creation to its first line, both by the engine's clock.
first_line() {
  local created printed
  created=$(docker inspect --format '{{.Created}}' "$1")
  printed=$(docker logs --timestamps "$1" 2>&1 | awk '/first line of user space/ && !seen++ {print $1}')
  echo "$created $printed" | awk '{
    split($1, a, /[T:Z]/); split($2, b, /[T:Z]/)
    seconds = (b[2] - a[2]) * 3600 + (b[3] - a[3]) * 60 + (b[4] - a[4])
    if (seconds < 0) seconds += 86400   # midnight came between
    printf "%.0f", seconds * 1000
  }'
}

# resident CONTAINER: bytes of memory that its first process keeps in RAM.
resident() { docker exec "$1" awk '/VmRSS/ {print $2 * 1024}' /proc/1/status; }

# reading NAME VALUE UNIT: prints a measurement and keeps it.
reading() {
  printf '%-24s %12s %s\n' "$1" "$2" "$3"
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv
}
