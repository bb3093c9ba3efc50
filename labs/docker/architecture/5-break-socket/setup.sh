#!/usr/bin/env bash
# A build job's container whose settings were copied from an older machine.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/architecture
# shellcheck source-path=SCRIPTDIR/../files source=socket.sh
. ./socket.sh

docker run --detach --name drydock-ci --label "$LAB" --security-opt label=disable \
  --volume "$(engine_socket)":/var/run/docker.sock \
  --env DOCKER_HOST=tcp://127.0.0.1:2375 --env DOCKER_API_VERSION=1.20 drydock-client
docker exec drydock-ci docker ps || true
