#!/usr/bin/env bash
# Nobody is at work any more. Go back to the last good revision, which no pending one forbids, and upgrade from there.
set -o errexit -o nounset -o pipefail

helm history site --max 2 | cut -f 1,3,6
helm get values site
good=$(helm history site | awk '$0 ~ /\tdeployed/ { print $1 }')
helm rollback site "$good" --wait --timeout 90s
helm upgrade site ./site --set greeting=Spring --wait --timeout 90s
helm history site --max 4 | cut -f 1,3,6
