#!/usr/bin/env bash
# Replaces drydock-shop by a container of the image that image.txt names, and notes in deploy.log what that was.
set -o errexit -o nounset -o pipefail

image=$(cat image.txt)
docker pull -q "$image"
docker rm -f drydock-shop >/dev/null 2>&1 || true
docker run -d --name drydock-shop "$image"
echo "$image was $(docker image inspect --format '{{index .RepoDigests 0}}' "$image")" >>deploy.log
