#!/usr/bin/env bash
# Two loops that disagree never rest. One of them has to go.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

docker logs --tail 3 drydock-loop
docker logs --tail 3 drydock-loop-2
docker rm --force drydock-loop-2
within 20 ready 3 "$(sed -n 's/^version=//p' desired/state)"
docker ps --filter label=app=web --format '{{.ID}}'
