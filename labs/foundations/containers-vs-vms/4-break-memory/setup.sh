#!/usr/bin/env bash
# A container and a virtual machine, each with 64 MiB of memory. One of them is too small.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/containers-vs-vms
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

docker run --detach --name drydock-small-container --label "$LAB" --memory 64m busybox:1.37 sh -c 'echo "first line of user space"; exec sleep 3600'
docker run --detach --name drydock-small-vm --label "$LAB" --env MEMORY=64M drydock-vm
wait_for_end drydock-small-vm
docker ps --all --filter name=drydock-small --format 'table {{.Names}}\t{{.Status}}'
docker logs drydock-small-container
docker logs drydock-small-vm
