#!/usr/bin/env bash
# Who watches the watcher? Kill the loop, then a replica.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

docker kill drydock-loop
docker kill "$(replicas | tail -n 1)" >/dev/null
# As long as fifty requests take, nothing happens.
within 20 asked_since "$(asked)" 50
echo "two replicas, and nobody minds:"
docker ps --filter label=app=web --format '{{.ID}}  {{.Label "version"}}'

# The loop remembers nothing, so it has nothing to catch up on: it looks, and acts.
docker start drydock-loop
within 20 ready 3 1
docker logs --tail 1 drydock-loop
docker ps --filter label=app=web --format '{{.ID}}  {{.Label "version"}}'
