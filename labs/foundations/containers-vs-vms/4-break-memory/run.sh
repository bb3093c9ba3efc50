#!/usr/bin/env bash
# This guest's memory is set at power-on: start it again with more.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/containers-vs-vms
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

docker logs drydock-vm | grep "guest memory"
docker rm --force drydock-small-vm
docker run --detach --name drydock-small-vm --label "$LAB" --env MEMORY=96M drydock-vm
wait_for_line drydock-small-vm
docker logs drydock-small-vm
