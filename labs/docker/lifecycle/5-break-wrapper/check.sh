#!/usr/bin/env bash
# Stops drydock-shop as docker stop would, though with a grace of three seconds, looks at what it wrote, and starts it again.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"

# closings: how many lines the volume's file has; looked at from another container, for the shop may be stopped.
closings() {
  docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" --volume drydock-shop:/data:ro busybox:1.37 sh -c 'cat /data/closings 2>/dev/null | wc -l'
}

# opened: waits until the till has opened in this run of the container, five seconds at most.
opened() {
  local started tries
  started=$(docker inspect --format '{{.State.StartedAt}}' drydock-shop)
  for ((tries = 0; tries < 25; tries++)); do
    if [[ $(docker logs --since "$started" drydock-shop 2>&1) == *open* ]]; then return 0; fi
    sleep 0.2
  done
}

main() {
  image_is_there drydock-shop
  container_runs drydock-shop
  [[ $(volume_of drydock-shop /data) == drydock-shop ]] || fail "/data in drydock-shop is not the volume drydock-shop" "the same volume" "--volume drydock-shop:/data"
  local before after code
  opened
  before=$(closings)
  docker stop -t 3 drydock-shop >/dev/null
  code=$(docker inspect --format '{{.State.ExitCode}}' drydock-shop)
  after=$(closings)
  docker start drydock-shop >/dev/null
  [[ $code != 137 ]] || fail "asked to stop, drydock-shop went on for the 3 s that this check waits, and was killed (137)" "it to end by itself" "docker exec drydock-shop ps: the signal goes to process 1 and to nobody else"
  [[ $after -gt $before ]] || fail "drydock-shop ended at once, with $code, and added no line to /data/closings" "the count to be written first" \
    "the till was killed with process 1 before its own handler ran: the signal has to reach the till"
  pass "drydock-shop ended at once, with $code, and its count was written: $after closings"
}
main "$@"
