#!/usr/bin/env bash
# The same program, packed twice: once with version 2.0 of a library that it uses, once with 2.1.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/environments

docker build --quiet --tag drydock-shop-2.0 --label "$LAB" --build-arg LIBRARY=2.0.1 shop
docker build --quiet --tag drydock-shop-2.1 --label "$LAB" --build-arg LIBRARY=2.1.2 shop

docker run --name drydock-on-2.0 --label "$LAB" --env SIGNING_KEY=oak drydock-shop-2.0
docker run --name drydock-on-2.1 --label "$LAB" --env SIGNING_KEY=oak drydock-shop-2.1 || echo "exit code $?"
