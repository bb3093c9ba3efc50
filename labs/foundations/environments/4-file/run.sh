#!/usr/bin/env bash
# Settings in a file: one NAME=value a line, taken as they stand.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/environments

cat >offer.env <<'FILE'
# for the Swiss shop
CURRENCY=CHF
PORT=8000
SIGNING_KEY=hawser
FILE
docker run --detach --name drydock-offer --label "$LAB" --env-file offer.env drydock-shop-2.0

# It listens in a network of its own; a second container in the same one can ask.
docker run --rm --label "$LAB" --network container:drydock-offer busybox:1.37 \
  sh -c 'for n in $(seq 50); do wget -qO- http://127.0.0.1:8000/ 2>/dev/null && exit; sleep 0.2; done; exit 1'
