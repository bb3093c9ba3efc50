# Sourced by the checks that look at limits, after check.sh: what a container's own control group says, in the files of cgroup v2 or v1, and what killed it.
# shellcheck shell=bash

# oom_kills CONTAINER: how many processes in it the kernel killed because its memory was used up.
oom_kills() {
  docker exec "$1" sh -c 'cat /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null || true' | awk '$1 == "oom_kill" {print $2}'
}

# throttled CONTAINER: in how many periods it was stopped because its processor time was used up.
throttled() {
  docker exec "$1" sh -c 'cat /sys/fs/cgroup/cpu.stat /sys/fs/cgroup/cpu/cpu.stat 2>/dev/null || true' | awk '$1 == "nr_throttled" {print $2}'
}

# cpu_limit CONTAINER: how many processors' time it may use, such as 0.5; 0 where there is no limit.
cpu_limit() {
  docker exec "$1" sh -c 'cd /sys/fs/cgroup; cat cpu.max cpu/cpu.cfs_quota_us cpu/cpu.cfs_period_us 2>/dev/null || true' |
    awk '{for (i = 1; i <= NF; i++) word[++n] = $i} END {print (n == 2 && word[1] > 0 ? word[1] / word[2] : 0)}'
}

# killed_for_memory CONTAINER MIB LOOK: goes on only if the kernel killed the container's first process at a memory limit of at most MIB.
# OOMKilled proves it, and can be false all the same: the engine hears of the kill by a message of its own, which may come after the
# container's end or get lost (containerd issue 8893). Then the kernel has to have counted a kill, and the engine must not have sent signal 9.
killed_for_memory() {
  local seen status code killed limit started events
  seen=$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}} {{.HostConfig.Memory}} {{.State.StartedAt}}' "$1" 2>/dev/null) ||
    fail "no container named $1" "one that was killed at its memory limit" "$3"
  read -r status code killed limit started <<<"$seen"
  [[ $limit -gt 0 && $limit -le $(($2 * 1048576)) ]] || fail "the memory limit of $1 is $((limit / 1048576)) MiB (0: none)" "at most $2 MiB" "$3"
  [[ $status == exited ]] || fail "$1 is $status" "it to have been killed" "$3"
  [[ $code == 137 ]] || fail "$1 ended with exit code $code" "137, which is 128 and signal 9" "$3"
  if [[ $killed == true ]]; then return 0; fi

  events=$(docker events --since "$started" --until "$(docker info --format '{{.SystemTime}}')" --filter "container=$1" \
    --filter event=oom --filter event=kill --filter event=die --format '{{.Action}}{{with .Actor.Attributes.signal}} signal {{.}}{{end}}')
  case $events in
    *oom*) return 0 ;;
    *"kill signal 9"*) fail "docker kill or docker stop sent signal 9 to $1" "the kernel to kill it at its memory limit" "start it again and leave it alone: docker start $1" ;;
    *die*) ;;
    *) fail "$1 ended with exit code 137, OOMKilled is false, and the engine no longer remembers that end" "an end that it remembers: it keeps its last 256 events" \
      "docker start $1, wait for the end, and check again at once" ;;
  esac
  [[ $(kernel_oom_kills) -gt 0 ]] || fail "$1 ended with exit code 137, and the kernel has killed nothing for its memory since it booted" "a kill by the kernel" "$3"
}

# kernel_oom_kills: how many processes the kernel of the engine's machine has killed for memory since it booted, in any control group.
kernel_oom_kills() {
  local count
  count=$(docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" busybox:1.37 awk '$1 == "oom_kill" {print $2}' /proc/vmstat)
  echo "${count:-0}"
}
