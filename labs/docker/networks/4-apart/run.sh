#!/usr/bin/env bash
# Two networks, one container in both: the only way from site to db leads through app.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/networks

docker network create --label "$LAB" drydock-front >/dev/null
docker network create --label "$LAB" drydock-back >/dev/null
docker run --detach --name drydock-site --label "$LAB" --network drydock-front busybox:1.37 sleep 3600 >/dev/null
docker run --detach --name drydock-db --label "$LAB" --network drydock-back busybox:1.37 sleep 3600 >/dev/null
docker run --detach --name drydock-app --label "$LAB" --network drydock-front busybox:1.37 sleep 3600 >/dev/null
docker network connect drydock-back drydock-app

docker exec drydock-site ping -c 1 -W 2 drydock-app | grep received
docker exec drydock-app ping -c 1 -W 2 drydock-db | grep received
docker exec drydock-site ping -c 1 -W 2 drydock-db || echo "site does not know the name"

# A name is not a wall. Is there a way for somebody who knows the address?
address=$(docker inspect --format '{{(index .NetworkSettings.Networks "drydock-back").IPAddress}}' drydock-db)
docker exec drydock-site ping -c 1 -W 2 "$address" | grep received || true
