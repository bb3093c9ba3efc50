#!/usr/bin/env bash
# One container through all its states. Its program notes each start in two places: its own layer and a volume.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/lifecycle
# shellcheck source-path=SCRIPTDIR/../files source=lifecycle.sh
. ./lifecycle.sh
state() { docker inspect --format '-> {{.State.Status}}{{with .State.Pid}}, pid {{.}} on the host{{end}}' drydock-life; }
# shellcheck disable=SC2016
count='for file in /starts /kept/starts; do echo start >>$file; done
  echo "starts noted in its own layer: $(wc -l </starts), in the volume: $(wc -l </kept/starts)"
  exec sleep 3600'

docker volume create --label "$LAB" drydock-life
docker create --name drydock-life --label "$LAB" --init --volume drydock-life:/kept busybox:1.37 sh -c "$count" >life.id
state
docker start drydock-life && state
docker pause drydock-life && state
docker unpause drydock-life && state
wait_for_line drydock-life starts 1
docker stop drydock-life && state
docker start drydock-life && state
wait_for_line drydock-life starts 2
docker logs drydock-life
docker rm --force drydock-life

# The same name, the same image, the same command: another container.
docker run --detach --name drydock-life --label "$LAB" --init --volume drydock-life:/kept busybox:1.37 sh -c "$count"
wait_for_line drydock-life starts 1
docker logs drydock-life

# What the engine says of the first one's life, from its first day to now:
first=$(cat life.id)
docker events --since "$(docker volume inspect --format '{{.CreatedAt}}' drydock-life)" --until "$(now)" \
  --filter type=container --filter container="$first" \
  --format '{{.Action}}{{with .Actor.Attributes.signal}} signal {{.}}{{end}}{{with .Actor.Attributes.exitCode}} exit code {{.}}{{end}}' |
  tee events.txt
