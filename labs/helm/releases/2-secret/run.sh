#!/usr/bin/env bash
# Look at what Helm keeps in the cluster, and decode one of it by hand.
set -o errexit -o nounset -o pipefail

kubectl get secrets --selector owner=helm,name=site --label-columns version,status

# Once for the base64 of every Secret, once for Helm's own; under that it is compressed.
kubectl get secret sh.helm.release.v1.site.v2 \
  --output 'go-template={{.data.release | base64decode | base64decode}}' | gunzip >release.json

# The JSON is one long line. Some pieces of it:
grep -o -e '"info":{[^}]*}' -e '"name":"templates/[a-z_.]*"' \
  -e '"values":{[^}]*}' -e '"config":{[^}]*}' \
  -e '"version":[0-9]*,' -e '"apply_method":"[a-z]*"' release.json
grep -o 'kind: [A-Za-z]*' release.json
