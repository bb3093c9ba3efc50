#!/usr/bin/env bash
# The program listens on the container's own loopback, where nothing from outside ever arrives: have it listen on all addresses.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/networks

docker exec drydock-local netstat -ltn
docker rm --force drydock-local
docker run --detach --name drydock-local --label "$LAB" --publish 127.0.0.1:8151:80 busybox:1.37 \
  sh -c 'mkdir /www && echo "you got through" >/www/index.html && exec httpd -f -h /www -p 0.0.0.0:80'
docker exec drydock-local timeout 10 sh -c 'until netstat -ltn | grep :80; do sleep 0.1; done'
curl --silent --retry 20 --retry-all-errors --retry-delay 1 http://127.0.0.1:8151/
