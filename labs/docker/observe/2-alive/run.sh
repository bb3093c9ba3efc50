#!/usr/bin/env bash
# The same program with more room: it will die later, which leaves time to look.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/observe
# shellcheck source-path=SCRIPTDIR/../files source=observe.sh
. ./observe.sh

docker rm drydock-press
docker run --detach --name drydock-press --label "$LAB" --memory 512m --memory-swap 512m drydock-press

wait_for_line drydock-press "batch 2"
docker stats --no-stream --format '{{.Name}}: {{.MemUsage}} used, CPU {{.CPUPerc}}, {{.PIDs}} processes' drydock-press

# Whose memory is it? The kernel's own figure for process 1, now, ten batches later, and ten more.
for moment in memory-first memory-10-later memory-20-later; do
  reading "$moment" "$(docker exec drydock-press awk '/VmRSS/ { print $2 * 1024 }' /proc/1/status)" bytes
  wait_for_more drydock-press 10
done

docker stats --no-stream --format '{{.Name}}: {{.MemUsage}} used, CPU {{.CPUPerc}}, {{.PIDs}} processes' drydock-press
docker top drydock-press -o pid,ppid,rss,args
docker diff drydock-press
docker exec drydock-press cat /var/press/last
docker stop drydock-press
