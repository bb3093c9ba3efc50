#!/usr/bin/env bash
# Four more Dockerfiles for the same program, measured like the first two.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/build
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

measure multistage 3
steps
measure slim 3
measure nonroot 3
measure mounts 3
steps

for way in naive multistage slim nonroot mounts; do
  echo "$way: $(docker run --rm --label "$LAB" "drydock-primes:$way")"
done
