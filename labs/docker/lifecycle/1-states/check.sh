#!/usr/bin/env bash
# Holds when one container went through all states and is gone, and its successor found the volume's notes and not the layer's.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-life
  [[ $(volume_of drydock-life /kept) == drydock-life ]] || fail "/kept in drydock-life is not the volume drydock-life" "the volume drydock-life" "--volume drydock-life:/kept"
  local own kept event
  own=$(docker exec drydock-life sh -c 'cat /starts 2>/dev/null | wc -l')
  kept=$(docker exec drydock-life sh -c 'cat /kept/starts 2>/dev/null | wc -l')
  [[ $own -ge 1 ]] || fail "drydock-life has noted no start in /starts" "a line for each start" "docker logs drydock-life; the program notes a start before it sleeps"
  [[ $kept -gt $own ]] || fail "$own starts noted in the layer, $kept in the volume" "more in the volume" "stop and start drydock-life, then remove it and make it again with the same volume"
  [[ -s events.txt ]] || fail "no events.txt in the lab's work folder" "the first container's events" "docker events --since … --until … --filter container=…"
  for event in create start pause unpause stop destroy; do
    [[ $'\n'$(cat events.txt)$'\n' == *$'\n'"$event"* ]] || fail "events.txt has no '$event'" "create, start, pause, unpause, stop and destroy" "the events are those of the first container, by the id in life.id"
  done
  pass "the first container is gone with its layer ($own start noted now), the volume remembers $kept"
}
main "$@"
