#!/usr/bin/env bash
# Holds when the engine has drydock-parcel, and its two files say what they were made to say.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local lab said text
  docker image inspect drydock-parcel >/dev/null 2>&1 || fail "no image named drydock-parcel in the engine" "the image of /parcel, loaded" \
    "compare each blob below /parcel in drydock-bench with its name"
  said=$(docker run --rm --pull never --label "drydock.lab=${DRYDOCK_LAB:?}" drydock-parcel cat /srv/one /srv/two 2>&1) ||
    fail "a container from drydock-parcel says: $(printf '%s' "$said" | tr '\n' ' ' | cut -c 1-200)" "it to run" "compare each blob below /parcel in drydock-bench with its name"
  text=$'A blob is named by its checksum,\nso it can come from anybody.'
  [[ $said == "$text" ]] || fail "drydock-parcel says: $(printf '%s' "$said" | tr '\n' ' ')" "the content that the digests in the manifest were made for" \
    "new digests for damaged bytes are no repair: take the bytes that fit the digests"
  lab=$(docker image inspect --format '{{index .Config.Labels "drydock.lab"}}' drydock-parcel)
  [[ $lab == "$DRYDOCK_LAB" ]] || fail "drydock-parcel carries no label drydock.lab=$DRYDOCK_LAB" "the one that its configuration has" "load the image as it is, with its own configuration"
  pass "drydock-parcel is in the engine, with every byte as it was made"
}

main "$@"
