#!/usr/bin/env bash
# Change what should be, and say how fast: one task at a time, the new one first, a pause after each.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=nodes.sh
. ./nodes.sh

before=$(asked)
docker exec drydock-node-1 docker service update --quiet --env-add VERSION=2 \
  --update-parallelism 1 --update-delay 1s --update-order start-first web
within 20 asked_since "$(asked)" 10
reading lost-update "$(lost_since "$before")" count
docker exec drydock-node-1 docker logs --tail 2 client

# Each task with its predecessors below it:
docker exec drydock-node-1 docker service ps web --format 'table {{.Name}}\t{{.Node}}\t{{.DesiredState}}'
