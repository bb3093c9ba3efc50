#!/usr/bin/env bash
# A colleague starts the same loop, with a desired state of their own.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=orchestration/by-hand
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

version=$(sed -n 's/^version=//p' desired/state)
mkdir -p desired-2
printf 'replicas=2\nversion=%s\n' "$version" >desired-2/state
docker run --detach --name drydock-loop-2 --label "$LAB" --tmpfs /var/lib/docker --security-opt label=disable \
  --mount type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock \
  --mount "type=bind,source=$PWD/loop.sh,target=/loop.sh,readonly" \
  --mount "type=bind,source=$PWD/desired-2,target=/desired,readonly" \
  --entrypoint sh docker:29-dind /loop.sh >/dev/null
# What the engine saw within the next seconds:
within 30 asked_since "$(asked)" 100
docker events --since 6s --until 0s --filter label=app=web --filter event=start --filter event=die \
  --format '{{.Action}} {{.ID}}' | awk '{print $1, substr($2, 1, 12)}'
