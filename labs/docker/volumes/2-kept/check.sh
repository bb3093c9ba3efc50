#!/usr/bin/env bash
# Holds when a container that was started after the volume was written reads the note from it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=redis.sh
. "${DRYDOCK_LIB:?}/redis.sh"

main() {
  container_runs drydock-notes
  local volume note
  volume=$(volume_of drydock-notes /data)
  [[ $volume == drydock-notes ]] || fail "/data is the volume '${volume:0:12}…'" "the named volume drydock-notes" "docker run --volume NAME:/data"
  note=$(ask_redis drydock-notes GET note)
  [[ -n $note ]] || fail "the database is empty" "the note you set" "set it, SAVE, then remove and start the container again"
  made_after drydock-notes /data/dump.rdb || fail "this container wrote the note itself" "one that was made after the note was saved" "a restarted container is the same one: remove it, keep the volume, and make another"
  pass "the note '$note' was read by a container that never wrote it"
}
main "$@"
