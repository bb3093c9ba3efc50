#!/usr/bin/env bash
# Where does the client look, and what does it say to whom it finds?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/architecture
# shellcheck source-path=SCRIPTDIR/../files source=socket.sh
. ./socket.sh

docker exec drydock-ci env | grep '^DOCKER_' | sort
docker exec drydock-ci stat --format '%F %n' /var/run/docker.sock
docker exec --env DOCKER_HOST=unix:///var/run/docker.sock drydock-ci docker ps || echo "another message: somebody answers"

# The environment of a container is fixed, so it takes a new one, without the two variables.
docker rm --force drydock-ci
docker run --detach --name drydock-ci --label "$LAB" --security-opt label=disable \
  --volume "$(engine_socket)":/var/run/docker.sock drydock-client
docker exec drydock-ci docker ps --filter label="$LAB" --format '{{.Names}}'
