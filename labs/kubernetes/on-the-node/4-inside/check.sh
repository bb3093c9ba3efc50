#!/usr/bin/env bash
# Holds when inside.txt has, as ip -brief prints it, the address that the Pod pair has on its own network interface.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local address
  in_lab_namespace
  pod_ready pair
  address=$(kubectl get pod pair --output 'jsonpath={.status.podIP}')
  [[ -s inside.txt ]] || fail "no inside.txt in the lab's work folder" "what ip -brief -4 address says inside the Pod" "docker exec drydock-worker ps ax lists the processes there; nsenter runs a command in the namespaces of one"
  grep -F "$address/" inside.txt >/dev/null || fail "inside.txt does not name $address, the address of the Pod pair" "the network of that Pod" "docker exec drydock-worker ps ax shows the processes there, and pair.yaml which of them are the Pod's"
  # One line an interface: name, state, address.
  grep -E "^[^ ]+ +[A-Z]+ .*$address/" inside.txt >/dev/null || fail "inside.txt names $address, and is not what ip -brief -4 address prints" "a line for each network interface of the Pod" "docker exec drydock-worker nsenter --help shows how to run a command in the network namespace of a process"
  pass "inside.txt names $address, the address of the Pod pair"
}

main "$@"
