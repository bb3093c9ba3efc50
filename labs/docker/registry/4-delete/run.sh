#!/usr/bin/env bash
# Give the tag 1 back to the first edition, then delete the second by its digest.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=registry.sh
. ./registry.sh

curl --silent --output first.json --dump-header headers.txt --header "Accept: $MANIFEST" \
  "$API/drydock-hello/manifests/$(cat first.txt)"
type=$(awk 'tolower($1) == "content-type:" {sub(/\r/, ""); print $2}' headers.txt)
curl --silent --fail --request PUT --header "Content-Type: $type" --data-binary @first.json "$API/drydock-hello/manifests/1"

# A tag cannot be deleted here, a manifest can: with it go the tags that name it.
curl --silent --request DELETE "$API/drydock-hello/manifests/next"
curl --silent --request DELETE --write-out '%{http_code}\n' "$API/drydock-hello/manifests/$(cat second.txt)"
curl --silent "$API/drydock-hello/tags/list"
docker pull --quiet localhost:8155/drydock-hello:next || echo "and that is right"
