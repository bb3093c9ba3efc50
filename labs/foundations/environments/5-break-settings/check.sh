#!/usr/bin/env bash
# Holds when drydock-colleague answers with an offer in NOK, signed with the key in key.txt. Any repair of the settings is right.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=shop.sh
. "${DRYDOCK_LIB:?}/shop.sh"

main() {
  local offer right
  container_runs drydock-colleague
  made_from drydock-colleague drydock-shop-2.0
  offer=$(offer_of drydock-colleague)
  [[ -n $offer ]] || fail "nobody answers on port 8000 in drydock-colleague, whose PORT is '$(variable drydock-colleague PORT)'" "an offer" "PORT is the number that the program listens on"
  [[ $offer == *'"currency": "NOK"'* ]] || fail "the offer is $offer" "one in NOK" "colleague.env sets the currency; did it reach the container?"
  right=$(docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" --env CURRENCY=NOK --env SIGNING_KEY="$(cat key.txt)" drydock-shop-2.0)
  [[ $offer == "$right" ]] || fail "the offer is signed with the key '$(variable drydock-colleague SIGNING_KEY)'" "the key in key.txt" "quotes and spaces in a file of variables become a part of the value"
  pass "drydock-colleague answers in NOK, and the signature fits the key in key.txt"
}

main "$@"
