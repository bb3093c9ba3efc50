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
  local node port
  in_lab_namespace
  pod_ready client
  has_type web-node NodePort
  has_type web-public LoadBalancer
  has_type api ExternalName
  node=$(kubectl get nodes --output 'jsonpath={.items[0].status.addresses[?(@.type=="InternalIP")].address}')
  port=$(kubectl get service web-node --output 'jsonpath={.spec.ports[0].nodePort}')
  answers client "http://$node:$port"
  pass "$node:$port answered: $ANSWER"
}

main "$@"
