#!/usr/bin/env bash
# A port of the host that leads into a container, and everything that makes it do so.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/networks

docker run --detach --name drydock-page --label "$LAB" --network drydock-lan --publish 127.0.0.1:8150:80 nginx:1.30
curl --silent --retry 20 --retry-all-errors --retry-delay 1 http://127.0.0.1:8150/ | grep title

# Whom did nginx see? Not 127.0.0.1, but the host's own address on drydock-lan.
docker network inspect --format 'gateway {{range .IPAM.Config}}{{.Gateway}}{{end}}' drydock-lan
docker logs drydock-page 2>/dev/null | grep curl | cut -d ' ' -f 1,6-9

# A process of the host listens on the port and passes on what it hears.
docker run --rm --label "$LAB" --network host --pid host busybox:1.37 ps -o args | grep '[h]ost-port 8150' ||
  echo "no docker-proxy here: this engine forwards the port in another way"

# For traffic from elsewhere the kernel has rules. Only to read them, a container borrows the host's network.
docker build --quiet --tag drydock-rules --label "$LAB" rules >/dev/null
docker run --rm --label "$LAB" --network host --cap-add NET_ADMIN drydock-rules \
  sh -c 'iptables-nft-save; iptables-legacy-save' 2>/dev/null |
  grep -e '--dst-type LOCAL -j DOCKER' -e '--dport 8150 .*DNAT' ||
  echo "no such rule here: this engine keeps its rules in another place"
