#!/usr/bin/env bash
# What does it run, what has it written, what does that say?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/observe
# shellcheck source-path=SCRIPTDIR/../files source=observe.sh
. ./observe.sh

docker exec drydock-desk ps
docker diff drydock-desk
docker exec drydock-desk tail -n 1 /var/log/desk.log
docker run --rm --label "$LAB" --volume drydock-desk:/data:ro busybox:1.37 ls /data

# No other desk is open: the lock is all that is left of one that was killed.
docker rm --force drydock-desk
docker run --rm --label "$LAB" --volume drydock-desk:/data busybox:1.37 rmdir /data/lock
docker run --detach --name drydock-desk --label "$LAB" --volume drydock-desk:/data --env LOG=/dev/stdout drydock-desk
wait_for_line drydock-desk "desk: open"
docker exec drydock-desk timeout 20 sh -c 'until wget -q -O - http://127.0.0.1:8080/ 2>/dev/null; do sleep 0.1; done'
docker logs drydock-desk
