#!/usr/bin/env bash
# Who starts the process, and who is there afterwards?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/architecture

id=$(docker create --name drydock-web --label "$LAB" busybox:1.37 httpd -f)

# A second container that sees the processes of the engine's machine looks out for runc while the first one starts.
# runc is there for a tenth of a second: where very many processes run, one look may miss it, and the next may not.
for look in 1 2 3; do
  docker run --detach --name drydock-watch --label "$LAB" --pid host --security-opt label=disable \
    busybox:1.37 sh -c "$(cat watch-runc.sh)" watch-runc.sh "$id" >/dev/null
  for ((tries = 0; tries < 50; tries++)); do
    if [[ $(docker logs drydock-watch) == watching* ]]; then break; fi
    sleep 0.1
  done
  docker start drydock-web >/dev/null
  docker wait drydock-watch >/dev/null
  if [[ $(docker logs drydock-watch) == *"runc init"* || $look == 3 ]]; then break; fi
  docker rm drydock-watch >/dev/null && docker kill drydock-web >/dev/null
done
docker logs drydock-watch

# Process 1 of the container has another number outside. From there to the top:
docker run --rm --label "$LAB" --pid host --security-opt label=disable busybox:1.37 \
  sh -c "$(cat tree.sh)" tree.sh "$(docker inspect --format '{{.State.Pid}}' drydock-web)" | tee tree.txt
