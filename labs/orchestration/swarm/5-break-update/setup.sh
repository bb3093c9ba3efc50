#!/usr/bin/env bash
# Version 3 brings a new command, and a mistake.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=nodes.sh
. ./nodes.sh

paused() { [[ $(docker exec drydock-node-1 docker service inspect --format '{{.UpdateStatus.State}}' web) == paused ]]; }

docker exec drydock-node-1 docker service update --quiet --detach --env-add VERSION=3 \
  --update-parallelism 1 --update-order start-first \
  --args "sh -c 'echo version \$VERSION, task \$TASK >/tmp/index.html; sleep 1; exec httpd -f -p 8080 -h /tmp'" web >/dev/null
within 60 paused
docker exec drydock-node-1 docker service inspect --format '{{.UpdateStatus.State}}: {{.UpdateStatus.Message}}' web | tee rollout.txt
docker exec drydock-node-1 docker logs --tail 2 client
