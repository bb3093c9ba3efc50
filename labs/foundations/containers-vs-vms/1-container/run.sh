#!/usr/bin/env bash
# Five containers, one after the other: when does each print its first line, and what does it keep in memory?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/containers-vs-vms
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

for run in 1 2 3 4 5; do
  docker rm --force drydock-container >/dev/null 2>&1 || true
  docker run --detach --name drydock-container --label "$LAB" busybox:1.37 \
    sh -c 'echo "first line of user space"; exec sleep 3600' >/dev/null
  wait_for_line drydock-container
  echo "run $run"
  reading container-first-line "$(first_line drydock-container)" ms
  reading container-memory "$(resident drydock-container)" bytes
done

reading container-disk "$(docker image inspect --format '{{.Size}}' busybox:1.37)" bytes
reading container-kernel "$(docker exec drydock-container uname -r)" text
