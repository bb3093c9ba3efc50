#!/usr/bin/env bash
# The first line of deploy.log says which digest the good deployment ran. From now on that is what is deployed.
set -o errexit -o nounset -o pipefail

cat deploy.log
awk 'NR == 1 {print $3}' deploy.log >image.txt
./deploy.sh
docker logs drydock-shop
docker inspect --format '{{.Config.Image}}' drydock-shop
