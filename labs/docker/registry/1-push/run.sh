#!/usr/bin/env bash
# A registry of one's own; an image goes there, leaves this engine, and comes back by its tag.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/registry
# shellcheck source-path=SCRIPTDIR/../files source=registry.sh
. ./registry.sh

docker run --detach --name drydock-own-registry --label "$LAB" \
  --publish 127.0.0.1:8155:5000 --env REGISTRY_STORAGE_DELETE_ENABLED=true registry:3
wait_for_registry

# The name of an image says where it is pushed to. (Without provenance an image is one manifest.)
docker build --quiet --provenance=false --label "$LAB" --tag localhost:8155/drydock-hello:1 hello
requests >/dev/null # forget what was asked so far
docker push --quiet localhost:8155/drydock-hello:1
requests

docker image rm localhost:8155/drydock-hello:1 | grep Untagged
docker pull --quiet localhost:8155/drydock-hello:1
requests
docker run --rm localhost:8155/drydock-hello:1
