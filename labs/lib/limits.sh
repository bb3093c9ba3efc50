# Sourced by the checks of foundations/limits: what a container's own control group says, in the files of cgroup v2 or v1.
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
