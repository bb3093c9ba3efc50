#!/usr/bin/env bash
# Holds when rules on drydock-worker lead to as many Pods as stand behind the Service.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local listed seen=''
  in_lab_namespace
  object_exists service web
  object_exists pod third
  pod_ready third
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    listed=$(kubectl get endpointslices --selector kubernetes.io/service-name=web --output 'jsonpath={.items[*].endpoints[?(@.conditions.ready==true)].targetRef.name}' | wc -w | tr -d ' ')
    seen=$(docker exec drydock-worker iptables-save --table nat | grep -c 'on-the-node/web.*-j DNAT') || true
    [[ $seen != "$listed" || $listed -lt 3 ]] || pass "rules on drydock-worker lead to $seen Pods, as many as stand behind the Service"
    sleep 1
  done
  fail "rules on drydock-worker lead to $seen Pods, and $listed stand behind the Service web" "three Pods, and all of them in the rules" "kubectl get endpointslices; docker exec drydock-worker iptables-save --table nat"
}

main "$@"
