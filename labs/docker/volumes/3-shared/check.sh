#!/usr/bin/env bash
# Holds when drydock-reader sees the same file as drydock-notes and the kernel refuses it a write.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-notes
  container_runs drydock-reader
  [[ $(volume_of drydock-reader /notes) == drydock-notes ]] || fail "/notes in drydock-reader is not the volume drydock-notes" "the notes' own volume" "--volume NAME:/notes"
  docker exec drydock-reader test -f /notes/dump.rdb || fail "no dump.rdb under /notes in drydock-reader" "the notes' own file" "mount the volume drydock-notes at /notes"
  if docker exec --user 0 drydock-reader touch /notes/.drydock-check 2>/dev/null; then
    docker exec --user 0 drydock-reader rm -f /notes/.drydock-check
    fail "drydock-reader can write to /notes" "a read-only mount" "options go in the third part of --volume, or --mount …,readonly"
  fi
  pass "drydock-reader reads /notes and may not write there"
}
main "$@"
