#!/usr/bin/env bash
# Holds when events.txt names the controllers, the scheduler and the kubelet.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local reporter
  [[ -s events.txt ]] || fail "no events.txt in the lab's work folder" "the namespace's events, with who reported each" "kubectl get events --output custom-columns=…; the field is reportingComponent"
  for reporter in deployment-controller replicaset-controller default-scheduler kubelet; do
    grep "$reporter" events.txt >/dev/null || fail "events.txt does not name $reporter" "one event of each: deployment-controller, replicaset-controller, default-scheduler, kubelet" "events are kept for an hour: if they are gone, reset the lab"
  done
  pass "events.txt names $(awk 'NR > 1 {print $1}' events.txt | sort -u | wc -l | tr -d ' ') components that acted"
}

main "$@"
