#!/usr/bin/env bash
# Takes the image from the nodes again.
set -o errexit -o nounset -o pipefail

bash "${DRYDOCK_LIB:?}/forget-images.sh" drydock-voting-app
