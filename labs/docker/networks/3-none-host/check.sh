# Holds when drydock-none has loopback alone, and drydock-host sees the bridge of drydock-lan.
container_runs drydock-none
container_runs drydock-host
seen=$(docker run --rm --network container:drydock-none busybox:1.37 ls /sys/class/net | paste -s -d ' ' -)
[[ $seen == lo ]] || fail "drydock-none has the interfaces $seen" "lo and no other" "docker run --network none"
bridge=br-$(docker network inspect --format '{{slice .Id 0 12}}' drydock-lan)
docker run --rm --network container:drydock-host busybox:1.37 test -d "/sys/class/net/$bridge" || fail "drydock-host doesn't see $bridge, the bridge of drydock-lan" \
  "every interface of the host" "docker run --network host"
pass "drydock-none has lo alone; drydock-host sees the host's interfaces, $bridge among them"
