#!/usr/bin/env bash
# Holds when manifest.json is what the registry's digest was made from, byte for byte.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=registry.sh
. "${DRYDOCK_LIB:?}/registry.sh"
REGISTRY=127.0.0.1:8155

main() {
  local digest sum
  container_runs drydock-own-registry
  [[ -s manifest.json ]] || fail "no manifest.json in the lab's work folder" "the manifest of drydock-hello:1" "curl --output manifest.json, with the Accept header of the step"
  digest=$(manifest_digest $REGISTRY drydock-hello 1)
  sum=$(docker run --rm --interactive --label "drydock.lab=$DRYDOCK_LAB" busybox:1.37 sha256sum <manifest.json)
  [[ sha256:${sum%% *} == "$digest" ]] || fail "manifest.json has the SHA-256 ${sum%% *}" "${digest:-a digest, from a registry that has drydock-hello:1}" "curl writes what it got, byte for byte, with --output"
  has_digest "localhost:8155/drydock-hello@$digest" "$digest" || fail "this engine has no localhost:8155/drydock-hello@$digest" "the image, pulled by its digest" "docker images --digests"
  pass "the digest is the SHA-256 of the manifest"
}

main "$@"
