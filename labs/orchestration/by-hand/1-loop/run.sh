#!/usr/bin/env bash
# Desired state is a file, the loop is a container, and its hands are the engine's own socket.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=orchestration/by-hand
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

mkdir -p desired
printf 'replicas=3\nversion=1\n' >desired/state
docker network create --label "$LAB" drydock-by-hand >/dev/null
# The image has a volume at /var/lib/docker that a client does not need; label=disable is for SELinux, which guards the socket.
docker run --detach --name drydock-loop --label "$LAB" --tmpfs /var/lib/docker --security-opt label=disable \
  --mount type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock \
  --mount "type=bind,source=$PWD/loop.sh,target=/loop.sh,readonly" \
  --mount "type=bind,source=$PWD/desired,target=/desired,readonly" \
  --entrypoint sh docker:29-dind /loop.sh >/dev/null
within 20 ready 3 1
docker logs drydock-loop

# A client that asks for an hour, by name: each answer is a line, and so is each request without one.
docker run --detach --init --name drydock-client --label "$LAB" --network drydock-by-hand busybox:1.37 \
  timeout 3600 sh -c 'while sleep 0.05; do wget -q -T 1 -O - http://web/ 2>/dev/null || echo lost; done' >/dev/null
within 10 asked_since 0 20

for _ in 1 2 3; do
  victim=$(replicas | tail -n 1)
  docker kill "$victim" >/dev/null
  within 20 ready 3 1
  reading recovery "$(recovery "$victim")" ms
done
reading lost-kills "$(lost_since 0)" count
docker logs --tail 1 drydock-loop
