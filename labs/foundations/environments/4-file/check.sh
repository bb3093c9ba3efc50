#!/usr/bin/env bash
# Holds when drydock-offer runs from the image of step 1 with the settings of offer.env, and answers.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=shop.sh
. "${DRYDOCK_LIB:?}/shop.sh"

main() {
  local name written given offer
  [[ -s offer.env ]] || fail "no offer.env in the lab's work folder" "a file with three settings" "one NAME=value a line"
  container_runs drydock-offer
  made_from drydock-offer drydock-shop-2.0
  for name in CURRENCY PORT SIGNING_KEY; do
    written=$(sed -n "s/^$name=//p" offer.env)
    given=$(variable drydock-offer "$name")
    [[ -n $written ]] || fail "offer.env sets no $name" "CURRENCY, PORT and SIGNING_KEY" "one NAME=value a line, with no word before the name"
    [[ $written == "$given" ]] || fail "$name is '$written' in offer.env and '$given' in drydock-offer" "the same" "the file is read when a container is made: make it again"
  done
  offer=$(offer_of drydock-offer)
  [[ $offer == *'"currency": "CHF"'* ]] || fail "on port 8000, drydock-offer answers '${offer:-nothing}'" "an offer in CHF" "docker logs drydock-offer; docker inspect shows the variables as they arrived"
  pass "drydock-offer answers with an offer in CHF, by the settings in offer.env"
}

main "$@"
