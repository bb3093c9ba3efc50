#!/usr/bin/env bash
# A container's data does not survive the container. Or does it?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/volumes

docker run --detach --name drydock-notes --label "$LAB" redis:8
docker exec drydock-notes timeout 10 sh -c 'until redis-cli PING; do sleep 0.1; done'
docker exec drydock-notes redis-cli SET note "buy milk"
docker exec drydock-notes redis-cli SAVE
docker inspect --format '{{range .Mounts}}{{.Name}}{{end}}' drydock-notes >>old-volume.txt

docker rm --force drydock-notes
docker run --detach --name drydock-notes --label "$LAB" redis:8
docker exec drydock-notes timeout 10 sh -c 'until redis-cli PING; do sleep 0.1; done'
docker exec drydock-notes redis-cli --no-raw GET note

# Gone from this container. But the image declares VOLUME /data, so the first one left something behind:
docker run --rm --label "$LAB" --volume "$(tail -n 1 old-volume.txt)":/old:ro busybox:1.37 ls -l /old
