#!/usr/bin/env bash
# Holds when both images were built and measured, and the second Dockerfile kept its compiler in the cache.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"

main() {
  local way
  for way in naive ordered; do
    image_is_there "drydock-primes:$way"
    readings_at_least "$way-rebuild" 1
    readings_at_least "$way-size" 1
  done
  prints drydock-primes:ordered "prime number 60000 is 746773"
  pass "naive and ordered were built twice each; both images hold the program"
}

main "$@"
