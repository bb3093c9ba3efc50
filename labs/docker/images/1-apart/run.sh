#!/usr/bin/env bash
# Build a small image, take it out of the engine as files, and follow them from the index to the layers.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/images

docker build --quiet --label "$LAB" --tag drydock-bench bench
docker run --detach --name drydock-bench --label "$LAB" drydock-bench
bench() { docker exec drydock-bench "$@"; }

docker build --quiet --label "$LAB" --tag drydock-page page
bench mkdir /page
docker save drydock-page | docker exec --interactive drydock-bench tar --extract --directory /page
bench sh -c 'cd /page && find . -type f | sort'

manifest=$(bench layout /page manifest)
bench jq --compact-output '.manifests[] | [.mediaType, .digest]' /page/index.json
bench jq '{config: .config.digest, layers: [.layers[].digest]}' "/page/blobs/${manifest/://}"
config=$(bench layout /page config)
bench jq '{os, Cmd: (.config.Cmd | join(" ")), rootfs}' "/page/blobs/${config/://}"
