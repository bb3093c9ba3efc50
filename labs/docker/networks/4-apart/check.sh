#!/usr/bin/env bash
# Holds when site reaches app and app reaches db by name, and nothing leads from site to db.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# reaches CONTAINER TARGET: true if a ping goes there from the container's own network, whatever programs its image has.
reaches() {
  docker run --rm --label "drydock.lab=$DRYDOCK_LAB" --network "container:$1" busybox:1.37 ping -c 1 -W 2 "$2" >/dev/null 2>&1
}

main() {
  local name address
  for name in drydock-front drydock-back; do
    docker network inspect "$name" >/dev/null 2>&1 || fail "no network $name" "drydock-front and drydock-back" "docker network create --help"
  done
  for name in drydock-site drydock-app drydock-db; do container_runs "$name"; done
  reaches drydock-site drydock-app || fail "drydock-site does not reach drydock-app by name" "an answer to its ping" "docker network inspect drydock-front lists who is in it"
  reaches drydock-app drydock-db || fail "drydock-app does not reach drydock-db by name" "an answer to its ping" "docker network inspect drydock-back lists who is in it"
  if reaches drydock-site drydock-db; then
    fail "drydock-site reaches drydock-db by name" "no network that both are in" "docker inspect each of the two, under Networks"
  fi
  for address in $(docker inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}' drydock-db); do
    if reaches drydock-site "$address"; then fail "drydock-site reaches drydock-db at $address" "no network that both are in" "docker inspect each of the two, under Networks"; fi
  done
  pass "site reaches app, app reaches db, and site reaches db neither by name nor by address"
}
main "$@"
