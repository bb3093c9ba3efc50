#!/usr/bin/env bash
# Replaces drydock-shelf by a container of the image that image.txt names, and notes its digest in deploy.log.
set -o errexit -o nounset -o pipefail

image=$(cat image.txt)
docker pull -q "$image"
docker rm -f drydock-shelf >/dev/null 2>&1 || true
docker run -d --name drydock-shelf "$image"
docker image inspect --format '{{index .RepoDigests 0}}' "$image" >>deploy.log
