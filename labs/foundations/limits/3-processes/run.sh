#!/usr/bin/env bash
# A program that starts itself over and over, where no more than 32 processes may be.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/limits
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

docker run --detach --name drydock-bomb --label "$LAB" --pids-limit 32 --cpus 0.5 --memory 64m --memory-swap 64m \
  --env BOMB="$(cat bomb.awk)" busybox:1.37 sh -c "$(cat bomb.sh)"
wait_for_line drydock-bomb "forks refused"
docker logs drydock-bomb
reading processes "$(docker stats --no-stream --format '{{.PIDs}}' drydock-bomb)" count

# It goes on trying. Is there room for anybody else on this machine?
docker run --rm --label "$LAB" busybox:1.37 sh -c 'for n in 1 2 3 4; do sleep 1 & done; wait; echo "four processes started"'
docker kill drydock-bomb
docker inspect --format '{{.State.Status}}, OOMKilled {{.State.OOMKilled}}, exit code {{.State.ExitCode}}' drydock-bomb
