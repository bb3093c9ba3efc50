#!/usr/bin/env bash
# table.* was meant for what is generated. It also meets the file that it is generated from.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/build

cat release/.dockerignore
printf '%s\n' '# what make generates' 'table.c' '*.o' '# not ours to hand on' 'customers.csv' >release/.dockerignore
docker build --quiet --label "$LAB" --tag drydock-primes:release release
docker run --rm --label "$LAB" drydock-primes:release
