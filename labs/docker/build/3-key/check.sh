#!/usr/bin/env bash
# Holds when 8 MB lie beside the source, and a build of it still takes every step from the cache.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"

main() {
  local said
  image_is_there drydock-primes:ordered
  [[ -s app/core.dump ]] || fail "no core.dump beside the source" "8 MB that the build is told to leave out" "the step's third change makes it"
  [[ -s app/.dockerignore ]] || fail "no file app/.dockerignore" "a list of what the build leaves out" "the step's fourth change writes it"
  said=$(docker build --progress plain --label "drydock.lab=$DRYDOCK_LAB" --tag drydock-primes:ordered --file ways/ordered.Dockerfile app 2>&1) ||
    fail "the build fails: $(tail -n 1 <<<"$said")" "every step to come from the cache" "docker build --file ways/ordered.Dockerfile app"
  [[ $(grep -c '^#[0-9]* CACHED' <<<"$said") -ge 4 ]] || fail "a step that ran again" "every step to come from the cache" \
    "which files does the build send? app/.dockerignore is one of them unless it names itself"
  pass "core.dump is there, and every step comes from the cache"
}

main "$@"
