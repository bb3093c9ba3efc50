#!/usr/bin/env bash
# A container that does nothing for an hour, and a look at it.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=start/first-lab

docker run --detach --name drydock-hello --label "$LAB" busybox:1.37 sleep 3600
docker ps --filter label="$LAB" --format 'table {{.Names}}\t{{.Image}}\t{{.Command}}'
