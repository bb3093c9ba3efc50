#!/usr/bin/env bash
# Two faults, one behind the other: a setting that never left the colleague's shell, and one that arrived with its quotes.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/environments

# The bare name in the file now finds a value in this shell:
SIGNING_KEY=$(cat key.txt)
export SIGNING_KEY
docker rm drydock-colleague
docker run --name drydock-colleague --label "$LAB" --env-file colleague.env drydock-shop-2.0 >/dev/null 2>&1 ||
  docker logs --tail 1 drydock-colleague
docker inspect --format '{{range .Config.Env}}{{println .}}{{end}}' drydock-colleague | grep PORT

# Nothing takes the quotes away, so they may not stand there:
tr -d '"' <colleague.env >repaired.env
docker rm drydock-colleague
docker run --detach --name drydock-colleague --label "$LAB" --env-file repaired.env drydock-shop-2.0
docker run --rm --label "$LAB" --network container:drydock-colleague busybox:1.37 \
  sh -c 'for n in $(seq 50); do wget -qO- http://127.0.0.1:8000/ 2>/dev/null && exit; sleep 0.2; done; exit 1'
