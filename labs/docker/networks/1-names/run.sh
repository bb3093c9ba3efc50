#!/usr/bin/env bash
# The same container, called by its name on the default network and on one that you made.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/networks

docker run --detach --name drydock-web --label "$LAB" nginx:1.30
docker run --rm --label "$LAB" busybox:1.37 ping -c 1 -W 2 drydock-web || echo "the default bridge knows no names"

# Plug the running container into a network of your own, with a second name, and out of the default one.
docker network create --label "$LAB" drydock-lan
docker network connect --alias web drydock-lan drydock-web
docker run --rm --label "$LAB" --network container:drydock-web busybox:1.37 ip -4 -o addr | awk '{print $2, $4}'
docker network disconnect bridge drydock-web

docker run --rm --label "$LAB" --network drydock-lan busybox:1.37 cat /etc/resolv.conf | grep nameserver
docker run --rm --label "$LAB" --network drydock-lan busybox:1.37 ping -c 1 -W 2 drydock-web | grep from
docker run --rm --label "$LAB" --network drydock-lan busybox:1.37 wget -q -T 5 -O - http://web/ | grep title
