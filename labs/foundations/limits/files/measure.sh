# Sourced by the steps: bounded waits, and what is measured.
# shellcheck shell=bash

# wait_for_line CONTAINER LINE: returns when its log has the line; gives up after 30 s.
wait_for_line() {
  local tries
  for ((tries = 0; tries < 150; tries++)); do
    if [[ $(docker logs "$1" 2>&1) == *"$2"* ]]; then return 0; fi
    sleep 0.2
  done
  echo "$1 has not printed '$2' within 30 s" >&2
  return 1
}

# wait_for_restarts CONTAINER COUNT: returns when it was restarted that often and waits for the next time; gives up after 30 s.
wait_for_restarts() {
  local tries restarts status
  for ((tries = 0; tries < 150; tries++)); do
    read -r restarts status <<<"$(docker inspect --format '{{.RestartCount}} {{.State.Status}}' "$1")"
    if [[ $restarts -ge $2 && $status == restarting ]]; then return 0; fi
    sleep 0.2
  done
  echo "$1 was restarted ${restarts:-0} times within 30 s, not $2" >&2
  return 1
}

# rounds CONTAINER: how much of the same work it gets done in two seconds.
rounds() { docker exec "$1" awk -v seconds=2 "$(cat work.awk)"; }

# cpu_stat CONTAINER NAME: a number from its control group's cpu.stat, which cgroup v2 and v1 keep in different folders.
cpu_stat() {
  docker exec "$1" sh -c 'cat /sys/fs/cgroup/cpu.stat /sys/fs/cgroup/cpu/cpu.stat 2>/dev/null || true' |
    awk -v name="$2" '$1 == name {print $2}'
}

# memory_peak CONTAINER: the most bytes that its control group ever used.
memory_peak() {
  docker exec "$1" sh -c 'cat /sys/fs/cgroup/memory.peak /sys/fs/cgroup/memory/memory.max_usage_in_bytes 2>/dev/null || true'
}

# reading NAME VALUE UNIT: prints a measurement and keeps it.
reading() {
  printf '%-16s %10s %s\n' "$1" "$2" "$3"
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv
}
