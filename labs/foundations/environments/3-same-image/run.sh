#!/usr/bin/env bash
# Three containers from one image. What each sees of the others is not written in the image.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/environments

docker run --detach --name drydock-neighbour --label "$LAB" --env NOTE="in no image" busybox:1.37 sleep 3600
docker run --rm --label "$LAB" busybox:1.37 ps -o args

# The same image again, put into the neighbour's process namespace:
docker run --detach --name drydock-onlooker --label "$LAB" --pid container:drydock-neighbour busybox:1.37 sleep 1800
docker exec drydock-onlooker ps -o args
docker exec drydock-onlooker sh -c 'tr "\0" "\n" </proc/1/environ'
