#!/usr/bin/env bash
# Two containers print the same 50,000 lines. What does the engine keep of them, and where?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/observe
# shellcheck source-path=SCRIPTDIR/../files source=observe.sh
. ./observe.sh

docker run --detach --name drydock-log-open --label "$LAB" --log-driver json-file busybox:1.37 seq 50000
docker run --detach --name drydock-log-capped --label "$LAB" --log-driver json-file \
  --log-opt max-size=200k --log-opt max-file=2 busybox:1.37 seq 50000
wait_for_end drydock-log-open
wait_for_end drydock-log-capped

for name in log-open log-capped; do
  echo "drydock-$name: $(docker logs "drydock-$name" | wc -l) lines, the first is $(docker logs "drydock-$name" | awk 'NR == 1')"
  # The files lie on the engine's machine, beside the container's other papers: look at them from a container.
  papers=$(dirname "$(docker inspect --format '{{.LogPath}}' "drydock-$name")")
  reading "$name" "$(docker run --rm --label "$LAB" --volume "$papers":/papers:ro busybox:1.37 \
    sh -c 'cat /papers/*-json.log* | wc -c')" bytes
done
docker run --rm --label "$LAB" --volume "$papers":/papers:ro busybox:1.37 sh -c 'tail -n 1 /papers/*-json.log'
