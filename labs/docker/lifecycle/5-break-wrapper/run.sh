#!/usr/bin/env bash
# exec: the shell becomes the till instead of starting it beside itself. The till is process 1, and it has a handler.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/lifecycle
# shellcheck source-path=SCRIPTDIR/../files source=lifecycle.sh
. ./lifecycle.sh

docker exec drydock-shop ps
sed 's/^till/exec till/' shop/start >shop/start.new && mv shop/start.new shop/start
docker build --quiet --label "$LAB" --tag drydock-shop shop
docker rm --force drydock-shop
docker run --detach --name drydock-shop --label "$LAB" --volume drydock-shop:/data drydock-shop
wait_for_line drydock-shop open 1
docker exec drydock-shop ps

docker stop drydock-shop
echo "docker stop took $(stop_time drydock-shop) ms"
docker start drydock-shop
wait_for_line drydock-shop open 2
docker exec drydock-shop cat /data/closings
