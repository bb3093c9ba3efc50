#!/usr/bin/env bash
# The quotes keep the > from the outer shell: the file is written inside.
set -o errexit -o nounset -o pipefail

docker exec drydock-hello sh -c 'echo "was here" > /note'
docker exec drydock-hello cat /note
