#!/usr/bin/env bash
# The two networks that are none: no interface but loopback, and all of the host's.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/networks

docker run --detach --name drydock-none --label "$LAB" --network none busybox:1.37 sleep 3600
docker run --detach --name drydock-host --label "$LAB" --network host busybox:1.37 sleep 3600

echo "none: $(docker exec drydock-none ls -x /sys/class/net)"
echo "page: $(docker run --rm --label "$LAB" --network container:drydock-page busybox:1.37 ls -x /sys/class/net)"
echo "host: $(docker exec drydock-host ls -x /sys/class/net)"

# drydock-lan, as the host sees it: a bridge named after the network's id, and the other end of each container's cable.
docker network inspect --format 'drydock-lan is {{slice .Id 0 12}}' drydock-lan
bridge=br-$(docker network inspect --format '{{slice .Id 0 12}}' drydock-lan)
docker exec drydock-host ls "/sys/class/net/$bridge/brif"
