#!/usr/bin/env bash
# The Pod's containers are processes of the node, and a process is the way into its namespaces.
set -o errexit -o nounset -o pipefail

pid=$(docker exec drydock-worker pgrep -f 'sleep 36001')
docker exec drydock-worker nsenter --target "$pid" --net ip -brief -4 address | tee inside.txt
docker exec drydock-worker nsenter --target "$pid" --net curl --silent http://127.0.0.1:8080
