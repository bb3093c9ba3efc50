#!/usr/bin/env bash
# See what fills it, and empty that; the file stays, for the program that writes to it has it open.
set -o errexit -o nounset -o pipefail

docker exec drydock-full df -h /data
docker exec drydock-full du -a -k /data
docker exec drydock-full truncate -s 0 /data/shop.log
docker exec drydock-full df -h /data
