#!/usr/bin/env bash
# The same image without Docker: three kinds of address, asked with curl.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/registry
# shellcheck source-path=SCRIPTDIR/../files source=registry.sh
. ./registry.sh

# A repository has tags.
curl --silent "$API/drydock-hello/tags/list"

# A tag leads to a manifest; the answer's header names its digest.
curl --silent --dump-header headers.txt --output manifest.json --header "Accept: $MANIFEST" "$API/drydock-hello/manifests/1"
grep -i -e '^content-type' -e '^docker-content-digest' headers.txt | tr -d '\r'

# The digest is the SHA-256 of the manifest's bytes, so everybody can check it.
docker run --rm --interactive --label "$LAB" busybox:1.37 sha256sum <manifest.json

# A manifest names blobs by their digests: the configuration first, then the layers.
digests_in manifest.json
layer=$(digests_in manifest.json | awk 'END {print}')
curl --silent "$API/drydock-hello/blobs/$layer" | docker run --rm --interactive --label "$LAB" busybox:1.37 tar -tz

# The same image by its digest, through Docker.
docker pull --quiet "localhost:8155/drydock-hello@$(digest_of drydock-hello 1)"
