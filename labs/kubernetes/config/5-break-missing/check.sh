#!/usr/bin/env bash
# Holds when a Pod of release 2 is the Pod of shop, with its colour from the ConfigMap and its code from a Secret.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=config.sh
. "${DRYDOCK_LIB:?}/config.sh"

main() {
  local release waits wanted colour code
  in_lab_namespace
  object_exists deployment shop
  waits=$(kubectl get pods --selector app=shop --output 'jsonpath={..waiting.message}')
  [[ -z $waits ]] || fail "a Pod of shop waits: $waits" "none" "compare what release-2.yaml asks for with what is there"
  shop_pod
  release=$(kubectl get pod "$SHOP" --output 'jsonpath={.metadata.labels.release}')
  [[ $release == 2 ]] || fail "the Pod of shop is of release ${release:-unknown}" "release 2" "kubectl apply with release-2.yaml, once it is repaired"
  wanted=$(kubectl get configmap settings --output 'jsonpath={.data.colour}')
  colour=$(variable COLOUR)
  code=$(variable TILL_CODE)
  [[ $colour == "$wanted" ]] || fail "COLOUR says '$colour' in the Pod of shop" "'$wanted', as the ConfigMap settings has it" "kubectl describe configmap settings shows its keys"
  [[ $code == 4711 ]] || fail "TILL_CODE says '$code' in the Pod of shop" "4711" "kubectl get secrets; a variable is set when a process starts"
  [[ -n $(variable_from secretKeyRef TILL_CODE) ]] || fail "TILL_CODE stands in the Deployment itself" "that it comes from a Secret" "release-2.yaml shows how: valueFrom, secretKeyRef"
  pass "release 2 runs, with COLOUR $colour and TILL_CODE from the Secret $(variable_from secretKeyRef TILL_CODE)"
}

main "$@"
