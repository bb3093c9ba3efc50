#!/usr/bin/env bash
# Holds when clerk gets the page of shop, and robot of the other team does not.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

# page NAMESPACE POD COMMAND…: keeps in SAID what a command in that Pod prints.
page() {
  local namespace=$1 pod=$2
  shift 2
  SAID=$(kubectl exec "$pod" --namespace "$namespace" -- "$@" 2>&1)
}

main() {
  local attempt
  in_lab_namespace
  pod_ready robot
  # The rules on the nodes follow a change within a moment.
  for ((attempt = 0; attempt < 4; attempt++)); do
    if page two-teams-b clerk timeout 6 wget -q -O - -T 3 http://shop:8080/; then break; fi
    sleep 0.5
  done
  [[ $SAID == "goods of team b" ]] || fail "clerk gets from http://shop:8080/: ${SAID//$'\n'/ }" "the page" "kubectl get pods,services,networkpolicies --namespace two-teams-b"
  for ((attempt = 0; attempt < 10; attempt++)); do
    if ! page two-teams robot python3 -c 'import urllib.request; print(urllib.request.urlopen("http://shop.two-teams-b:8080/", timeout=3).status)'; then
      pass "clerk gets the page of shop, robot gets no answer"
    fi
    sleep 0.5
  done
  fail "robot in the namespace two-teams gets an answer from http://shop.two-teams-b:8080/: $SAID" "none" "kubectl get networkpolicies --namespace two-teams-b"
}

main "$@"
