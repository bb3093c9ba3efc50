#!/usr/bin/env bash
# Holds when the Pod pair runs, and containers.txt lists three containers of it in one network namespace.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local rows networks
  in_lab_namespace
  pod_ready pair
  [[ -s containers.txt ]] || fail "no containers.txt in the lab's work folder" "the containers that the node runs for the Pod pair" "docker exec --interactive drydock-worker sh -s pair <containers.sh, into that file"
  rows=$(awk 'NR > 1' containers.txt | wc -l | tr -d ' ')
  [[ $rows == 3 ]] || fail "containers.txt lists $rows containers" "three: the Pod's two, and one more" "look again when kubectl get pod pair says that it runs"
  networks=$(awk 'NR > 1 { print $4 }' containers.txt | sort -u | wc -l | tr -d ' ')
  [[ $networks == 1 ]] || fail "containers.txt has $networks network namespaces" "one for all three" "the list has to be about one Pod"
  pass "three containers of the Pod pair, in one network namespace"
}

main "$@"
