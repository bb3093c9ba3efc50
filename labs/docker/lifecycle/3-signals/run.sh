#!/usr/bin/env bash
# Four containers get SIGTERM at the same moment, and have ten seconds.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/lifecycle
# shellcheck source-path=SCRIPTDIR/../files source=lifecycle.sh
. ./lifecycle.sh

docker build --quiet --label "$LAB" --tag drydock-till-exec --target exec till
docker build --quiet --label "$LAB" --tag drydock-till-shell --target shell till

docker run --detach --name drydock-handled --label "$LAB" drydock-till-exec
docker run --detach --name drydock-shell --label "$LAB" drydock-till-shell
docker run --detach --name drydock-unhandled --label "$LAB" busybox:1.37 sleep 3600
docker run --detach --name drydock-init --label "$LAB" --init busybox:1.37 sleep 3600
wait_for_line drydock-handled open 1
wait_for_line drydock-shell open 1

for name in handled shell unhandled init; do
  docker exec "drydock-$name" sh -c 'echo "$0: process 1 is $(tr "\0" " " </proc/1/cmdline)"' "drydock-$name"
done

docker stop drydock-handled drydock-shell drydock-unhandled drydock-init >/dev/null

for name in handled shell unhandled init; do
  took=$(stop_time "drydock-$name")
  printf 'stop-%s\t%s\tms\n' "$name" "$took" >>measurements.tsv
  echo "drydock-$name: $took ms, exit code $(docker inspect --format '{{.State.ExitCode}}' "drydock-$name")"
done
docker logs drydock-handled
docker logs drydock-shell
