#!/usr/bin/env bash
# Why did it stop? The tasks say it, and so does the check that they failed. Then back to the specification before.
set -o errexit -o nounset -o pipefail

docker exec drydock-node-1 docker service ps web --no-trunc --filter desired-state=shutdown --format '{{.Name}} {{.Error}}' |
  awk '/unhealthy/' | sort -u
docker exec drydock-node-1 docker service inspect --format '{{.Spec.TaskTemplate.ContainerSpec.Healthcheck.Test}}' web
docker exec drydock-node-1 docker service inspect --format '{{.Spec.TaskTemplate.ContainerSpec.Args}}' web

docker exec drydock-node-1 docker service rollback --quiet web
docker exec drydock-node-1 docker service inspect --format '{{.UpdateStatus.State}}' web
docker exec drydock-node-1 docker logs --tail 2 client
