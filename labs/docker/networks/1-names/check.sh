# Holds when a neighbour on drydock-lan gets drydock-web's page by both its names, and drydock-web has left the default bridge.
container_runs drydock-web
docker network inspect drydock-lan >/dev/null 2>&1 || fail "no network drydock-lan" "the network, with drydock-web on it" "docker network ls shows what there is"
networks=$(networks_of drydock-web)
[[ " $networks " == *" drydock-lan "* ]] || fail "drydock-web is on: $networks" "drydock-lan" "docker network connect --help"
[[ " $networks " != *" bridge "* ]] || fail "drydock-web is on: $networks" "drydock-lan without the default bridge" "docker network disconnect --help"
for name in drydock-web web; do
  docker run --rm --network drydock-lan busybox:1.37 wget -q -T 5 -O /dev/null "http://$name/" 2>/dev/null ||
    fail "no page from http://$name/ for a neighbour on drydock-lan" "nginx to answer to the names drydock-web and web" \
      "a container gets an alias when it's connected: disconnect it and connect it again with --alias"
done
pass "on drydock-lan, drydock-web answers to the names drydock-web and web"
