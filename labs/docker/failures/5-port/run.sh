#!/usr/bin/env bash
# One port of the machine leads to one container.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/failures

docker run --detach --name drydock-first --label "$LAB" --publish 127.0.0.1:8154:80 nginx:1.30
docker run --detach --name drydock-second --label "$LAB" --publish 127.0.0.1:8154:80 nginx:1.30 || echo "exit code $?"

docker ps --filter publish=8154 --format '{{.Names}} holds {{.Ports}}'
docker ps --all --filter name=drydock-second --format '{{.Names}}: {{.Status}}'
docker rm drydock-second
docker run --detach --name drydock-second --label "$LAB" --publish 127.0.0.1:8155:80 nginx:1.30
curl --silent --retry 20 --retry-all-errors --retry-delay 1 http://127.0.0.1:8155/ | grep title
