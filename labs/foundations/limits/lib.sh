# Helpers of this lab's checks and measurements.
# What these checks share with other labs'.
. "${DRYDOCK_LIB:?}/limits.sh"

# limited CONTAINER MIB: goes on only if it has a memory limit, of at most that.
limited() {
  local memory
  memory=$(docker inspect --format '{{.HostConfig.Memory}}' "$1")
  [[ $memory -gt 0 ]] || fail "$1 has no limit" "one of at most $2 MiB" "without a limit, one leak takes the machine's memory"
  [[ $memory -le $(($2 * 1048576)) ]] || fail "$1 may use $((memory / 1048576)) MiB" "at most $2" "docker inspect $1 shows Memory under HostConfig"
}

# started CONTAINER: the moment at which it was last started, as text that sorts; nothing if there is no such container.
started() { docker inspect --format '{{.State.StartedAt}}' "$1" 2>/dev/null || true; }

# said CONTAINER: what it has said since it was last started.
said() { docker logs --since "$(started "$1")" "$1" 2>&1; }

# loaded CONTAINER: true if it has loaded the index of 48 MiB since it was last started.
loaded() { [[ $(said "$1") == *"48 MiB"*ready* ]]; }

# fails_again CONTAINER: true if it was restarted three times or more, and the engine waits before the next time.
fails_again() { [[ $(docker inspect --format '{{.RestartCount}} {{.State.Status}}' "$1") =~ ^([3-9]|[1-9][0-9]+)\ restarting$ ]]; }

# rounds CONTAINER: how much of the same work it gets done in two seconds.
rounds() { docker exec "$1" awk -v seconds=2 "$(cat work.awk)" | awk '{print $1}'; }

# cpu_stat CONTAINER NAME: a number from its control group's cpu.stat.
cpu_stat() {
  docker exec "$1" sh -c 'cd /sys/fs/cgroup; cat cpu.stat cpu/cpu.stat 2>/dev/null || true' |
    awk -v name="$2" '$1 == name {print $2}'
}

# memory_peak CONTAINER: the most bytes that its control group ever used.
memory_peak() {
  docker exec "$1" sh -c 'cd /sys/fs/cgroup; cat memory.peak memory/memory.max_usage_in_bytes 2>/dev/null || true'
}

# met_its_limit CONTAINER: true if it has said so since it was last started.
met_its_limit() { [[ $(said "$1") == *"forks refused"* ]]; }
