#!/usr/bin/env bash
# Another image gets the tag 1. Who has what now?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/registry
# shellcheck source-path=SCRIPTDIR/../files source=registry.sh
. ./registry.sh

first=$(digest_of drydock-hello 1)
echo "$first" | tee first.txt

echo 'hello, second edition' >hello/greeting.txt
docker build --quiet --provenance=false --label "$LAB" --tag localhost:8155/drydock-hello:next hello
docker push --quiet localhost:8155/drydock-hello:next

# To move a tag is one request: "call this manifest 1".
curl --silent --output next.json --dump-header headers.txt --header "Accept: $MANIFEST" "$API/drydock-hello/manifests/next"
type=$(awk 'tolower($1) == "content-type:" {sub(/\r/, ""); print $2}' headers.txt)
curl --silent --fail --request PUT --header "Content-Type: $type" --data-binary @next.json "$API/drydock-hello/manifests/1"
digest_of drydock-hello 1 | tee second.txt

# This engine pulled before. It is told nothing.
docker run --rm --label "$LAB" localhost:8155/drydock-hello:1
docker pull --quiet localhost:8155/drydock-hello:1
docker run --rm --label "$LAB" localhost:8155/drydock-hello:1

# A digest means the same to everybody, at any time.
docker run --rm --label "$LAB" "localhost:8155/drydock-hello@$first"
docker images --all --digests --format '{{.Tag}} {{.Digest}}' localhost:8155/drydock-hello | sort
