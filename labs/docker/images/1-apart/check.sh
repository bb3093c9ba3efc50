#!/usr/bin/env bash
# Holds when drydock-bench holds the unpacked files of drydock-page, with every blob that the manifest names.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-bench
  local manifest blob count=0
  docker image inspect drydock-page >/dev/null 2>&1 || fail "no image named drydock-page" "the one built from the folder page" "docker build says what went wrong"
  manifest=$(docker exec drydock-bench layout /page manifest 2>/dev/null) || fail "/page in drydock-bench holds no image layout" "an index.json and the blobs it leads to" \
    "docker save writes them as a tar file, and tar --extract --directory /page unpacks it"
  for blob in "$manifest" "$(docker exec drydock-bench layout /page config)" $(docker exec drydock-bench layout /page layers | cut -d ' ' -f 1); do
    docker exec drydock-bench test -s "/page/blobs/${blob/://}" || fail "there is no blob $blob in /page" "every blob that the manifest names" "unpack the image once more"
    count=$((count + 1))
  done
  pass "the index leads to a manifest, its configuration and $((count - 2)) layers"
}

main "$@"
