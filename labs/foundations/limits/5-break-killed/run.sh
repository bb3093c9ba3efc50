#!/usr/bin/env bash
# Who ended it, what does it need, and what may it have? In this order.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/limits
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

wait_for_restarts drydock-index 3
# Between two tries the container's state is that of a running one. The engine's events keep how each try ended.
docker events --since 1m --until 0s --filter container=drydock-index --filter event=oom --filter event=die \
  --format '{{.Action}}{{with .Actor.Attributes.exitCode}} {{.}}{{end}}'
docker inspect drydock-index --format 'limit {{.HostConfig.Memory}}'

# The same program with room to spare, to see what it takes:
docker run --detach --name drydock-measure --label "$LAB" --memory 256m --memory-swap 256m \
  busybox:1.37 awk -v mib=48 "$(cat hold.awk)"
wait_for_line drydock-measure ready
reading memory-peak "$(memory_peak drydock-measure)" bytes
docker rm --force drydock-measure

# That, and a quarter on top. The restart saves waiting for the engine's next try.
docker update --memory 64m --memory-swap 64m drydock-index
docker restart drydock-index
wait_for_line drydock-index ready
docker logs --tail 2 drydock-index
