#!/usr/bin/env bash
# Stands in for your pipeline: builds shelf:next, tests it and notes in tested.txt what passed.
# Then a colleague pushes another build under the same tag.
set -o errexit -o nounset -o pipefail

image=localhost:8168/shelf
docker build -q --push -t "$image:next" --build-arg BASE=scratch .
digest=$(docker buildx imagetools inspect "$image:next" --format '{{.Manifest.Digest}}')
docker run --rm "$image@$digest" --version
echo "$image@$digest" >tested.txt

docker build -q --push -t "$image:next" --build-arg BASE=busybox:1.37 .
