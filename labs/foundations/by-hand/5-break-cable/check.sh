#!/usr/bin/env bash
# Holds when the spare answers at 203.0.113.2 from its own network namespace, and the box at 198.51.100.2 from its own.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=by-hand.sh
. "${DRYDOCK_LIB:?}/by-hand.sh"

# answers NAME ADDRESS: goes on only if NAME has the address and answers the workshop there.
answers() {
  local page
  workshop enter "$1" ip address 2>/dev/null | grep -F "inet $2/" >/dev/null ||
    fail "$2 is not an address of $1" "one of $1's interfaces to have it" "docker exec drydock-workshop enter $1 ip address; an interface that was moved has lost its addresses"
  page=$(fetch "$2")
  [[ -n $page ]] || fail "nobody answers at $2" "the page of $1" "is the interface up, at both ends?"
  [[ $page == "$(workshop enter "$1" cat /www/index.html)" ]] || fail "at $2 answers '$page'" "the page of $1" "which network namespaces have that address? there should be one"
}

main() {
  container_runs drydock-workshop
  own_namespaces box
  own_namespaces spare
  local box spare
  box=$(first_process box) spare=$(first_process spare)
  [[ $(workshop readlink "/proc/$box/ns/net") != "$(workshop readlink "/proc/$spare/ns/net")" ]] || fail "box and spare share a network namespace" "one each" "move the interface, not the process"
  answers spare 203.0.113.2
  answers box 198.51.100.2
  pass "each container answers at its own address"
}
main "$@"
