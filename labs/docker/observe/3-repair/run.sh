#!/usr/bin/env bash
# The limit was not too small: the program keeps too much. It can be told how much to keep.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/observe
# shellcheck source-path=SCRIPTDIR/../files source=observe.sh
. ./observe.sh

docker logs drydock-press | awk 'NR == 1'
docker run --rm --label "$LAB" drydock-press grep -n KEEP /bin/press
docker rm --force drydock-press
docker run --detach --name drydock-press --label "$LAB" --memory 16m --memory-swap 16m --env KEEP=5 drydock-press
wait_for_line drydock-press "batch 41"
docker stats --no-stream --format '{{.Name}}: {{.MemUsage}} used' drydock-press
