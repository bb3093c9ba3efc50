#!/usr/bin/env bash
# The same server with everything taken away at once, and nobody asked where it has to write.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/root

docker run --detach --name drydock-hardened --label "$LAB" --user 33 --read-only --cap-drop ALL \
  --security-opt no-new-privileges drydock-web
docker wait drydock-hardened
docker logs drydock-hardened 2>&1 | sed -n 's/.*\[emerg\] [0-9#]*: //p'
