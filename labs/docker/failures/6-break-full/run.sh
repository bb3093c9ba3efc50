#!/usr/bin/env bash
# See what fills it, and empty that. A program that had the file open would go on writing to it, so it isn't removed.
set -o errexit -o nounset -o pipefail

docker exec drydock-full df -h /data
docker exec drydock-full du -a -k /data
docker exec drydock-full truncate -s 0 /data/shop.log
docker exec drydock-full df -h /data
