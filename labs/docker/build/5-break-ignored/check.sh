#!/usr/bin/env bash
# Holds when the folder release builds a program that runs, and the builder is not sent the customer's data.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"

# context FOLDER: the files that a build of that folder can see, each as "context: NAME". They are only looked at, not copied into an image.
context() {
  printf 'FROM busybox:1.37\nRUN --mount=type=bind,target=/context : drydock.lab=%s && cd /context && find . -type f -exec echo "context:" {} ";"\n' "$DRYDOCK_LAB" |
    docker build --progress plain --no-cache --output type=cacheonly --file - "$1" 2>&1
}

main() {
  local seen
  seen=$(context release) || fail "the builder cannot read the folder release: $(tail -n 1 <<<"$seen")" "it to be there, as the step made it" "ls release"
  [[ $seen == *"context: ./table.awk"* ]] || fail "the builder is not sent table.awk" "it to be part of the build context" \
    "ls -A release: which of these files decides what the builder is sent?"
  [[ $seen != *"context: ./customers.csv"* ]] || fail "the builder is sent customers.csv" "it to stay out of the build context" "release/.dockerignore"
  image_is_there drydock-primes:release
  prints drydock-primes:release "prime number 60000 is 746773"
  pass "drydock-primes:release was built from a context without the customer's data"
}

main "$@"
