#!/usr/bin/env bash
# Holds when the table names every hop, and Envoy's id of the request is the one in the Pod's log.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local hop envoy pod
  [[ -s hops.tsv ]] || fail "no file hops.tsv" "a row for every hop" "the step's commands write it, in the lab's work folder"
  for hop in 'your machine' 'the engine' 'the node' Envoy 'the Gateway' 'the Service' 'the Pod' 'the same id'; do
    awk -F '\t' -v hop="$hop" '$1 == hop && length($2) > 3 {found = 1} END {exit !found}' hops.tsv ||
      fail "hops.tsv has no row '$hop'" "one that says what was seen there" "cat hops.tsv"
  done
  envoy=$(awk -F '\t' '$1 == "Envoy" {sub(/.* id /, "", $2); print $2}' hops.tsv)
  pod=$(awk -F '\t' '$1 == "the same id" {print $2}' hops.tsv)
  [[ $envoy == "$pod" ]] || fail "Envoy calls the request $envoy, the Pod $pod" "one id" "cat envoy.log pod.log"
  pass "one request, $envoy, was seen at every hop"
}

main "$@"
