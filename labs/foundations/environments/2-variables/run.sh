#!/usr/bin/env bash
# A variable of your shell: is it there inside?
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/environments

export CURRENCY=CHF
docker run --name drydock-plain --label "$LAB" --env SIGNING_KEY=oak drydock-shop-2.0

# Passed by its name, and set to something else:
docker run --name drydock-passed --label "$LAB" --env SIGNING_KEY=oak --env CURRENCY drydock-shop-2.0
docker run --name drydock-set --label "$LAB" --env SIGNING_KEY=oak --env CURRENCY=SEK drydock-shop-2.0

# Every variable of a process in a container that was given one:
docker run --rm --label "$LAB" --env CURRENCY busybox:1.37 env
