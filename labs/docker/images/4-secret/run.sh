#!/usr/bin/env bash
# A layer can only add. Look at what the last two have in /srv.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/images
bench() { docker exec drydock-bench "$@"; }

docker build --quiet --label "$LAB" --tag drydock-secret secret
docker run --rm --label "$LAB" drydock-secret cat /srv/token || echo "no such file in a container"

bench mkdir /secret
docker save drydock-secret | docker exec --interactive drydock-bench tar --extract --directory /secret
bench layout /secret created
for layer in $(bench layout /secret layers | cut -d ' ' -f 1 | tail -n 2); do
  echo "layer $layer"
  bench sh -c "zcat --force /secret/blobs/${layer/://} | tar --list"
done

written=$(bench layout /secret layers | cut -d ' ' -f 1 | tail -n 2 | sed -n 1p)
bench sh -c "zcat --force /secret/blobs/${written/://} | tar --extract --to-stdout srv/token" >token.txt
wc -c token.txt
