#!/usr/bin/env bash
# Give the tag 1 back to the first edition, then delete the second: first its other tag, then its manifest.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../files source=registry.sh
. ./registry.sh

curl --silent --output first.json --dump-header headers.txt --header "Accept: $MANIFEST" \
  "$API/drydock-hello/manifests/$(cat first.txt)"
type=$(awk 'tolower($1) == "content-type:" {sub(/\r/, ""); print $2}' headers.txt)
curl --silent --fail --request PUT --header "Content-Type: $type" --data-binary @first.json "$API/drydock-hello/manifests/1"

# Deleting a tag takes away a name. The manifest is still there, under its digest.
curl --silent --request DELETE --write-out 'delete next: %{http_code}\n' "$API/drydock-hello/manifests/next"
curl --silent "$API/drydock-hello/tags/list"
curl --silent --output /dev/null --write-out 'second edition: %{http_code}\n' --header "Accept: $MANIFEST" "$API/drydock-hello/manifests/$(cat second.txt)"

# Deleting by digest takes away the manifest, with every tag that still names it.
curl --silent --request DELETE --write-out 'delete by digest: %{http_code}\n' "$API/drydock-hello/manifests/$(cat second.txt)"
curl --silent --output /dev/null --write-out 'second edition: %{http_code}\n' --header "Accept: $MANIFEST" "$API/drydock-hello/manifests/$(cat second.txt)"
docker pull --quiet localhost:8155/drydock-hello:next || echo "and that is right"
