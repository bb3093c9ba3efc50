#!/usr/bin/env bash
# Holds when token.txt is what a lower layer of drydock-secret has in /srv/token, while a container from the image has no such file.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# Runs in a container: prints what the layers of the image on standard input have in srv/token.
# shellcheck disable=SC2016
TOKEN='mkdir /image && tar --extract --directory /image && layout /image layers | while read -r digest _; do
  zcat --force "/image/blobs/$(echo "$digest" | tr : /)" | tar --extract --to-stdout srv/token 2>/dev/null || true
done'

main() {
  local token
  docker image inspect drydock-secret >/dev/null 2>&1 || fail "no image named drydock-secret" "one built from the folder secret" \
    "docker build --tag drydock-secret secret"
  if docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" drydock-secret test -e /srv/token; then
    fail "a container from drydock-secret has /srv/token" "the image as the folder secret describes it" "build it from the Dockerfile as it is"
  fi
  token=$(docker save drydock-secret | docker run --rm --interactive --label "drydock.lab=$DRYDOCK_LAB" drydock-bench sh -c "$TOKEN")
  [[ $token =~ ^[0-9a-f]{32}$ ]] || fail "no layer of drydock-secret has a token in /srv/token" "the image as the folder secret describes it" "build it from the Dockerfile as it is"
  [[ -s token.txt ]] || fail "no token.txt in the lab's work folder" "the token that the build wrote and deleted" "which layer was made by the instruction that wrote it?"
  [[ $(tr -d ' \r\n' <token.txt) == "$token" ]] || fail "token.txt has $(wc -c <token.txt | tr -d ' ') bytes, and they are not the token" "32 digits and letters that this very build wrote" \
    "each build without cache writes another token: take it from the image as it is now"
  pass "token.txt is what a lower layer still holds"
}

main "$@"
