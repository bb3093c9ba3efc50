#!/usr/bin/env bash
# Holds when a fresh drydock-notes has no note while the first one's anonymous volume still has its file.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=redis.sh
. "${DRYDOCK_LIB:?}/redis.sh"

main() {
  container_runs drydock-notes
  local note old
  note=$(ask_redis drydock-notes GET note)
  [[ -z $note ]] || fail "the note is there: '$note'" "the second container to start with no data" \
    "remove drydock-notes and start it again without naming a volume"
  [[ -s old-volume.txt ]] || fail "no old-volume.txt in the lab's work folder" "the first container's volume name in it" \
    "docker inspect shows it under Mounts, before the container is removed"
  old=$(tail -n 1 old-volume.txt)
  [[ $old != "$(volume_of drydock-notes /data)" ]] || fail "old-volume.txt names the volume in use now" "the first container's" "step 1's order matters: inspect, then remove"
  file_in_volume "$old" dump.rdb || fail "volume ${old:0:12}… holds no dump.rdb" "the file that SAVE wrote" "did SAVE answer OK before the container was removed?"
  pass "the new container knows nothing; the old volume ${old:0:12}… still holds dump.rdb"
}
main "$@"
