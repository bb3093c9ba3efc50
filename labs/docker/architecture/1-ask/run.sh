#!/usr/bin/env bash
# The docker command is a client of an HTTP server. Ask the server without it.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/architecture
# shellcheck source-path=SCRIPTDIR/../files source=socket.sh
. ./socket.sh

# A client in a container works the same on every machine. SELinux, where it is on, would keep the socket from it.
docker build --quiet --label "$LAB" --tag drydock-client client
docker run --detach --name drydock-client --label "$LAB" --security-opt label=disable \
  --volume "$(engine_socket)":/var/run/docker.sock drydock-client
ask() { docker exec drydock-client curl --silent --show-error --unix-socket /var/run/docker.sock "$@"; }
pick() { docker exec --interactive drydock-client jq --raw-output "$@"; }

ask --head http://localhost/_ping | tr -d '\r' | grep -i -E '^(http|api-version|server)'
ask http://localhost/version | pick '.Components[] | "\(.Name) \(.Version)"'
ask --get --data-urlencode 'filters={"label": ["drydock.lab=docker/architecture"]}' http://localhost/containers/json |
  pick '.[] | "\(.Names[0]) \(.State)"'
ask http://localhost/containers/no-such/json
