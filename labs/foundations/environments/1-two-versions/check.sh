#!/usr/bin/env bash
# Holds when the same program ran to its end with version 2.0 of the library and failed with 2.1.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# library IMAGE VERSION: goes on only if the image holds that version of the library.
library() {
  local version
  docker image inspect "$1" >/dev/null 2>&1 || fail "no image named $1" "it, built from the folder shop" "docker build --tag $1 --build-arg LIBRARY=… shop"
  version=$(docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" "$1" python -c 'from importlib.metadata import version; print(version("itsdangerous"))') ||
    fail "$1 holds no library itsdangerous" "version $2" "the Dockerfile installs the version that the build argument LIBRARY names"
  [[ $version == "$2".* ]] || fail "$1 holds version $version of the library" "version $2.something" "docker build --build-arg LIBRARY=… says which"
}

# ended CONTAINER IMAGE CODE TEXT: goes on only if it was made from that image, ended with that code and printed that text.
ended() {
  local state
  state=$(docker inspect --format '{{.Config.Image}} {{.State.Status}} {{.State.ExitCode}}' "$1" 2>/dev/null) ||
    fail "no container named $1" "one, made from $2" "docker run --name $1 … $2"
  [[ $state == "$2 exited $3" ]] || fail "$1: image, state and exit code are $state" "$2 exited $3" "docker logs $1 shows what it said"
  log_has "$1" "$4"
}

main() {
  library drydock-shop-2.0 2.0
  library drydock-shop-2.1 2.1
  ended drydock-on-2.0 drydock-shop-2.0 0 '"item"'
  ended drydock-on-2.1 drydock-shop-2.1 1 ImportError
  pass "the same program runs with version 2.0 of the library and fails with 2.1, on one machine"
}

main "$@"
