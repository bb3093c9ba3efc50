#!/usr/bin/env bash
# A chart becomes a file. Two kinds of server hand out such files: any web server with an index, and a registry.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=helm/oci
# shellcheck source-path=SCRIPTDIR/../files source=charts.sh
. ./charts.sh

helm package web --destination packages
tar -tzf packages/web-1.0.0.tgz

# The older kind: a folder of such files, and an index of them. Any web server will do.
helm repo index packages --url https://charts.example.com
cat packages/index.yaml

# A registry needs no index. (The one of this lab speaks HTTP without TLS, and Helm must be told.)
docker run --detach --name drydock-charts --label "$LAB" --publish 127.0.0.1:8160:5000 registry:3
wait_for_registry
helm push packages/web-1.0.0.tgz "$REPO" --plain-http | tee push.txt
awk '/^Digest:/ {print $2}' push.txt >digest.txt

# What does the registry hold? Asked without Helm: tags, a manifest, and the blobs that it names.
curl --silent "$API/charts/web/tags/list"
curl --silent --output manifest.json "$API/charts/web/manifests/$(cat digest.txt)" \
  --header 'Accept: application/vnd.oci.image.manifest.v1+json'
tr '{},' '\n' <manifest.json | grep -e mediaType -e digest -e opencontainers
digests_in manifest.json >blobs.txt
curl --silent --write-out '\n' "$API/charts/web/blobs/$(awk 'NR == 1' blobs.txt)"
curl --silent --output layer "$API/charts/web/blobs/$(awk 'NR == 2' blobs.txt)"
cmp layer packages/web-1.0.0.tgz && echo 'the layer is the package, byte for byte'
