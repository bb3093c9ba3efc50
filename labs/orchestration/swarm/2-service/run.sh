#!/usr/bin/env bash
# One sentence to the manager: four of these, on that network. Where they run is Swarm's business.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=orchestration/swarm
# shellcheck source-path=SCRIPTDIR/../files source=nodes.sh
. ./nodes.sh

docker exec drydock-node-1 docker network create --driver overlay --attachable shop >/dev/null
# dnsrr: the name stands for the tasks' own addresses. A virtual address, the default, needs IP_VS in the kernel.
# A task takes its time to start, and counts as running once its health check has succeeded.
docker exec drydock-node-1 docker service create --quiet --name web --replicas 4 --network shop \
  --endpoint-mode dnsrr --no-resolve-image --init --env VERSION=1 --env 'TASK={{.Task.Slot}} on {{.Node.Hostname}}' \
  --health-cmd 'wget -q -O /dev/null http://127.0.0.1/' --health-interval 1s --health-retries 3 \
  --health-start-period 4s --health-start-interval 500ms \
  busybox:1.37 sh -c 'echo "version $VERSION, task $TASK" >/tmp/index.html; sleep 1; exec httpd -f -h /tmp' >/dev/null
docker exec drydock-node-1 docker service ps web --format 'table {{.Name}}\t{{.Node}}\t{{.DesiredState}}'

# A client on the same network, on node-1: it asks by name, for an hour.
docker exec drydock-node-1 docker run --detach --init --name client --network shop busybox:1.37 \
  timeout 3600 sh -c 'while sleep 0.1; do wget -q -T 1 -O - http://web/ 2>/dev/null || echo lost; done' >/dev/null
docker exec drydock-node-1 docker exec client nslookup -type=a tasks.web | awk '/^Address: / {print $2}'
within 20 asked_since 0 8
docker exec drydock-node-1 docker logs --tail 4 client

# The way from node-1 to a task on node-3, seen on the wire between them:
node=drydock-node-3
task=$(docker exec "$node" docker ps --quiet --filter label=com.docker.swarm.service.name=web | sed -n 1p)
address=$(docker exec "$node" docker inspect --format '{{.NetworkSettings.Networks.shop.IPAddress}}' "$task")
docker create --name drydock-tap --label "$LAB" --network "container:$node" --cap-add NET_RAW \
  python:3.13 python3 /tap.py >/dev/null
docker cp --quiet tap.py drydock-tap:/tap.py
docker start drydock-tap >/dev/null
within 20 log_says drydock-tap listening
docker exec drydock-node-1 docker exec client ping -c 2 -q "$address" >/dev/null
docker wait drydock-tap >/dev/null
docker logs drydock-tap
