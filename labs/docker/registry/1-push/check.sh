#!/usr/bin/env bash
# Holds when the lab's registry has drydock-hello:1, and this engine has the same one.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=registry.sh
. "${DRYDOCK_LIB:?}/registry.sh"
REGISTRY=127.0.0.1:8155

main() {
  local digest
  container_runs drydock-own-registry
  digest=$(manifest_digest $REGISTRY drydock-hello 1)
  [[ -n $digest ]] || fail "the registry has no drydock-hello:1" "it, after a push" "docker logs drydock-own-registry shows what it was asked"
  has_digest localhost:8155/drydock-hello:1 "$digest" || fail "this engine has no localhost:8155/drydock-hello:1 with the registry's digest" \
    "the image that was pushed, pulled back" "docker pull localhost:8155/drydock-hello:1"
  pass "registry and engine have the same drydock-hello:1"
}

main "$@"
