#!/usr/bin/env bash
# Replaces drydock-shop by a container of the image that image.txt names, and notes in deploy.log what that was.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/registry

image=$(cat image.txt)
docker pull --quiet "$image" >/dev/null
docker rm --force drydock-shop >/dev/null 2>&1 || true
docker run --detach --name drydock-shop --label "$LAB" "$image" >/dev/null
# Go on once it has said something, or after 10 s.
for ((tries = 0; tries < 50; tries++)); do
  if [[ -n $(docker logs drydock-shop 2>&1) ]]; then break; fi
  sleep 0.2
done
echo "$image was $(docker image inspect --format '{{index .RepoDigests 0}}' "$image")" >>deploy.log
