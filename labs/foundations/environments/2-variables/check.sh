#!/usr/bin/env bash
# Holds when one container kept the image's currency and two others got theirs from outside.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# offers CONTAINER CURRENCY WHERE_TO_LOOK: goes on only if it printed an offer in that currency.
offers() {
  local seen
  docker inspect "$1" >/dev/null 2>&1 || fail "no container named $1" "one, made from drydock-shop-2.0" "docker run --name $1 … drydock-shop-2.0"
  seen=$(docker logs "$1" 2>&1 | sed -n 's/.*"currency": "\([^"]*\)".*/\1/p')
  [[ $seen == "$2" ]] || fail "$1 offers in '${seen:-nothing}'" "$2" "$3"
}

main() {
  offers drydock-plain EUR "the Dockerfile sets it; this container is started without --env CURRENCY"
  offers drydock-passed CHF "export CURRENCY=CHF in your shell, then --env CURRENCY without a value"
  offers drydock-set SEK "--env CURRENCY=SEK"
  pass "without --env the image decides; with it, you do"
}

main "$@"
