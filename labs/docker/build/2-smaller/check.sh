#!/usr/bin/env bash
# Holds when the four images were built and measured, those that should be are smaller, and those that should not run as root do not.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"

size() { docker image inspect --format '{{.Size}}' "drydock-primes:$1"; }

main() {
  local way
  image_is_there drydock-primes:ordered
  for way in multistage slim nonroot mounts; do
    image_is_there "drydock-primes:$way"
    readings_at_least "$way-rebuild" 1
    readings_at_least "$way-size" 1
    [[ $(size "$way") -lt $(size ordered) ]] || fail "drydock-primes:$way has $(size "$way") bytes" "fewer than drydock-primes:ordered, which has $(size ordered)" \
      "ways/$way.Dockerfile: the last FROM decides what the image begins with"
    prints "drydock-primes:$way" "prime number 60000 is 746773"
  done
  for way in nonroot mounts; do prints "drydock-primes:$way" "user 10001"; done
  pass "four more images, all without the compiler; two of them run as user 10001"
}

main "$@"
