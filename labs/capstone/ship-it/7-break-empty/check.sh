#!/usr/bin/env bash
# Holds when both names serve the lessons again, from version 2 alone, as Helm's own doing.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=site.sh
. "${DRYDOCK_LIB:?}/site.sh"

main() {
  local host manifest
  release_is drydock deployed
  pods_of_version 2
  for host in drydock.localhost course.localhost; do
    lesson_served $host
    [[ $VERSION == 2 ]] || fail "http://$host:8081 is served by version $VERSION" "version 2" "helm history drydock"
  done
  manifest=$(helm get manifest drydock)
  [[ $manifest == *"drydock-site@sha256:"* ]] || fail "the release's manifest names the image by its tag" "its digest, as before" "helm get values drydock"
  [[ $manifest != *'version: "3"'* ]] || fail "version 2 runs, but the release's manifest still names version 3" "a revision of the release that says version 2: the next upgrade goes by it" "helm get manifest drydock; helm rollback --help"
  pass "both names serve the lessons, from version 2"
}

main "$@"
