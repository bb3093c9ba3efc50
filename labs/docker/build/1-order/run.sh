#!/usr/bin/env bash
# One program, two Dockerfiles: build each, change one line of the source, build again.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/build
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

cat ways/naive.Dockerfile
measure naive 1
steps # of the last build

measure ordered 3
steps
docker run --rm --label "$LAB" drydock-primes:ordered
