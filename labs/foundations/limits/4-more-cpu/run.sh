#!/usr/bin/env bash
# The limit is a number that the kernel reads again in every period: change it, and the process never notices.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

docker update --cpus 0.5 drydock-slow
docker exec drydock-slow sh -c 'cd /sys/fs/cgroup
  cat cpu.max cpu/cpu.cfs_quota_us cpu/cpu.cfs_period_us 2>/dev/null || true'
for _ in 1 2 3; do
  reading rounds-0.5 "$(rounds drydock-slow)" count
done
