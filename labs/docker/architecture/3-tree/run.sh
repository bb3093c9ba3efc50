#!/usr/bin/env bash
# Who starts the process, and who is there afterwards?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/architecture

id=$(docker create --name drydock-web --label "$LAB" busybox:1.37 httpd -f)

# A second container that sees the processes of the engine's machine looks out for runc while the first one starts.
docker run --detach --name drydock-watch --label "$LAB" --pid host --security-opt label=disable \
  busybox:1.37 sh -c "$(cat watch-runc.sh)" watch-runc.sh "$id"
for ((tries = 0; tries < 50; tries++)); do
  if [[ $(docker logs drydock-watch) == watching* ]]; then break; fi
  sleep 0.1
done
docker start drydock-web
docker wait drydock-watch >/dev/null
docker logs drydock-watch

# Process 1 of the container has another number outside. From there to the top:
docker run --rm --label "$LAB" --pid host --security-opt label=disable busybox:1.37 \
  sh -c "$(cat tree.sh)" tree.sh "$(docker inspect --format '{{.State.Pid}}' drydock-web)" | tee tree.txt
