#!/usr/bin/env bash
# Holds when drydock-catalogue prints the catalogue, and no part of the image holds the token.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"

# parts_with TOKEN: how many parts of the image hold it: its configuration (with the history) and every layer, packed or not.
# A layer is a tar archive, and busybox's grep reads a line no further than its first zero byte: those become line ends.
parts_with() {
  # shellcheck disable=SC2016 # the variables are those of the shell in the container
  docker save drydock-catalogue | docker run --rm --interactive --label "drydock.lab=${DRYDOCK_LAB:?}" --env TOKEN="$1" busybox:1.37 sh -c '
    mkdir /image && tar -x -C /image
    find /image -type f | while read -r part; do
      if [ "$({ cat "$part"; zcat "$part" 2>/dev/null; } | tr "\0" "\n" | grep -c -F -e "$TOKEN")" != 0 ]; then echo "$part"; fi
    done | wc -l'
}

main() {
  local parts
  image_is_there drydock-catalogue
  prints drydock-catalogue "chair 95"
  parts=$(parts_with "$(cat token.txt)" | tr -d ' ')
  [[ $parts == 0 ]] || fail "the image drydock-catalogue holds the token in $parts of its parts" "none" \
    "docker history --no-trunc drydock-catalogue; a file that a later instruction removes is still in its layer"
  pass "the catalogue is in the image, the token is not"
}

main "$@"
