#!/usr/bin/env bash
# Holds when web-node answers at a node, web-public is a LoadBalancer, and the name api leads elsewhere.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

# has_type SERVICE TYPE: goes on only if the Service is there and of that type.
has_type() {
  local type
  object_exists service "$1"
  type=$(kubectl get service "$1" --output 'jsonpath={.spec.type}')
  [[ $type == "$2" ]] || fail "the Service $1 is of type $type" "$2" "kubectl apply --filename kinds.yaml"
}

main() {
  local node port attempt
  in_lab_namespace
  pod_ready client
  has_type web-node NodePort
  has_type web-public LoadBalancer
  has_type api ExternalName
  node=$(kubectl get nodes --output 'jsonpath={.items[0].status.addresses[?(@.type=="InternalIP")].address}')
  port=$(kubectl get service web-node --output 'jsonpath={.spec.ports[0].nodePort}')
  answers client "http://$node:$port"
  for ((attempt = 0; attempt < 30; attempt++)); do
    if curl --silent --fail --max-time 5 http://127.0.0.1:8082 >/dev/null 2>&1; then break; fi
    sleep 0.5
  done
  [[ $attempt -lt 30 ]] || fail "http://127.0.0.1:8082 on this machine is not answered" "by a Pod of web, through web-public" "kubectl get service web-public; its node port is to be 30082"
  pass "$node:$port answered: $ANSWER"
}

main "$@"
