#!/usr/bin/env bash
# Holds when a neighbour on drydock-lan gets drydock-web's page by both its names, and drydock-web has left the default bridge.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-web
  docker network inspect drydock-lan >/dev/null 2>&1 || fail "no network drydock-lan" "one, with drydock-web in it" "docker network create"
  local networks name
  networks=$(docker inspect --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}} {{end}}' drydock-web)
  [[ " $networks" == *" drydock-lan "* ]] || fail "drydock-web is in: $networks" "drydock-lan" "docker network connect NETWORK CONTAINER"
  [[ " $networks" != *" bridge "* ]] || fail "drydock-web is in: $networks" "drydock-lan without the default bridge" "docker network disconnect NETWORK CONTAINER"
  for name in drydock-web web; do
    docker run --rm --label "drydock.lab=$DRYDOCK_LAB" --network drydock-lan busybox:1.37 wget -q -T 5 -O /dev/null "http://$name/" 2>/dev/null ||
      fail "no page from http://$name/ for a neighbour on drydock-lan" "nginx to answer by the names drydock-web and web" \
        "an alias is given when a container is connected: disconnect it and connect it again with --alias"
  done
  pass "on drydock-lan, drydock-web answers to the names drydock-web and web"
}
main "$@"
