#!/usr/bin/env bash
# The cable's end is in the box. Move it into the spare's namespace, and give it its address there.
set -o errexit -o nounset -o pipefail

workshop() { docker exec drydock-workshop "$@"; }
spare() { workshop enter spare "$@"; }
box_pid=$(workshop cat /run/box.pid)
spare_pid=$(workshop cat /run/spare.pid)

spare ip -4 -o address
workshop enter box ip -4 -o address

# The move is made where the end is now, with the box's network and the workshop's process numbers:
workshop nsenter --target "$box_pid" --net ip link set spare1 netns "$spare_pid"
spare ip address add 203.0.113.2/24 dev spare1
spare ip link set spare1 up
workshop wget -q -O - --tries 3 --timeout 3 http://203.0.113.2/
workshop wget -q -O - --tries 3 --timeout 3 http://198.51.100.2/
