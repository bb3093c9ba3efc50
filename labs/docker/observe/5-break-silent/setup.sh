#!/usr/bin/env bash
# A desk is killed while it holds its lock, which lies in a volume. The next one waits for it, and tells a file about it.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/observe

docker build --quiet --label "$LAB" --tag drydock-desk desk
docker volume create --label "$LAB" drydock-desk
docker run --detach --name drydock-desk --label "$LAB" --volume drydock-desk:/data drydock-desk
docker exec drydock-desk timeout 20 sh -c 'until wget -q -O - http://127.0.0.1:8080/ 2>/dev/null; do sleep 0.1; done'
docker kill drydock-desk
docker rm drydock-desk
docker run --detach --name drydock-desk --label "$LAB" --volume drydock-desk:/data drydock-desk
docker exec drydock-desk timeout 20 sh -c 'until [ -s /var/log/desk.log ]; do sleep 0.1; done'
echo "running: $(docker inspect --format '{{.State.Running}}' drydock-desk), lines in docker logs: $(docker logs drydock-desk 2>&1 | wc -l | tr -d ' ')," \
  "answer: $(docker exec drydock-desk wget -q -O - -T 2 http://127.0.0.1:8080/ 2>&1)"
