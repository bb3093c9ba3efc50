#!/usr/bin/env bash
# How much of the same work gets done in two seconds, with 0.25 CPU and with 1?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/limits
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

docker run --detach --name drydock-slow --label "$LAB" --cpus 0.25 busybox:1.37 sleep 3600
docker run --detach --name drydock-fast --label "$LAB" --cpus 1 busybox:1.37 sleep 3600

for _ in 1 2 3; do
  reading rounds-0.25 "$(rounds drydock-slow)" count
  reading rounds-1 "$(rounds drydock-fast)" count
done

# What 0.25 is to the kernel: microseconds of running in each period of so many. (cpu.max on cgroup v2, two files on v1.)
docker exec drydock-slow sh -c 'cd /sys/fs/cgroup
  cat cpu.max cpu/cpu.cfs_quota_us cpu/cpu.cfs_period_us 2>/dev/null || true'
reading periods-0.25 "$(cpu_stat drydock-slow nr_periods)" count
reading throttled-0.25 "$(cpu_stat drydock-slow nr_throttled)" count
reading throttled-1 "$(cpu_stat drydock-fast nr_throttled)" count
