#!/usr/bin/env bash
# A service with a limit that somebody guessed, and an engine that was told to start it again whenever it fails.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/limits
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

docker run --detach --name drydock-index --label "$LAB" --restart on-failure --memory 32m --memory-swap 32m \
  busybox:1.37 awk -v mib=48 "$(cat hold.awk)"
wait_for_restarts drydock-index 3
docker ps --all --filter name=drydock-index --format '{{.Names}} {{.State}}'
docker logs --tail 3 drydock-index
