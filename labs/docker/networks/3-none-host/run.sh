# One container without a network, and one on the host's.
docker run -d --name drydock-none --network none busybox:1.37 sleep 3600
docker run -d --name drydock-host --network host busybox:1.37 sleep 3600

# Their interfaces, and between them those of an ordinary container, drydock-page.
docker exec drydock-none ls /sys/class/net
docker run --rm --network container:drydock-page busybox:1.37 ls /sys/class/net
docker exec drydock-host ls /sys/class/net

# From the host's side, drydock-lan is a bridge named after the network's id. On it is the other end of each container's cable.
docker network ls --filter name=drydock-lan
docker exec drydock-host ls "/sys/class/net/br-$(docker network ls -q --filter name=drydock-lan)/brif"
