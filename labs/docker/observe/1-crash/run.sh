#!/usr/bin/env bash
# A service with 16 MiB to live in. It does not live long; what does the engine know about its death?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/observe
# shellcheck source-path=SCRIPTDIR/../files source=observe.sh
. ./observe.sh

docker build --quiet --label "$LAB" --tag drydock-press press
docker run --detach --name drydock-press --label "$LAB" --memory 16m --memory-swap 16m drydock-press
wait_for_end drydock-press

docker ps --all --filter name=drydock-press --format '{{.Names}} has {{.State}}'
docker logs --tail 2 drydock-press

# From its creation to now. Without --until, the command would wait for more.
docker events --since "$(docker inspect --format '{{.Created}}' drydock-press)" --until "$(now)" \
  --filter container=drydock-press \
  --format '{{.Action}}{{with .Actor.Attributes.exitCode}} exit code {{.}}{{end}}'
docker inspect --format 'exit code {{.State.ExitCode}}, killed for memory: {{.State.OOMKilled}}, limit {{.HostConfig.Memory}}' \
  drydock-press
