#!/usr/bin/env bash
# A web server that is right in every way but one.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/networks

docker run --detach --name drydock-local --label "$LAB" --publish 127.0.0.1:8151:80 busybox:1.37 \
  sh -c 'mkdir /www && echo "you got through" >/www/index.html && exec httpd -f -h /www -p 127.0.0.1:80' >/dev/null
docker ps --filter name=drydock-local --format '{{.Names}}: {{.Ports}}'
docker exec drydock-local timeout 10 sh -c 'until wget -q -O - http://127.0.0.1/; do sleep 0.1; done'
curl --silent --show-error --max-time 5 http://127.0.0.1:8151/ || true
