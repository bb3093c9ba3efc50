#!/usr/bin/env bash
# Stands in for your CI provider: removes drydock-runner and starts a new one, an engine that has nothing but
# the base image. It gets your repository, read-only, and the registry's password in a variable.
set -o errexit -o nounset -o pipefail

docker rm -f -v drydock-runner >/dev/null 2>&1 || true
docker run -d --privileged --name drydock-runner --network drydock-ci -v ./repo:/repo:ro -w /repo \
  -e PASSWORD="$(cat password.txt)" -e DOCKER_CONFIG=/job/docker \
  docker:29-dind dockerd --insecure-registry registry.test >/dev/null
for ((i = 0; i < 120; i++)); do
  if docker exec drydock-runner docker version >/dev/null 2>&1; then break; fi
  sleep 0.5
done
docker save busybox:1.37 | docker exec -i drydock-runner docker load
