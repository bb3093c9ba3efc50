#!/usr/bin/env bash
# Holds when the Pod of shop sees red, both ways, from ConfigMaps that are immutable.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=config.sh
. "${DRYDOCK_LIB:?}/config.sh"

main() {
  local seen file from_variable from_file name
  in_lab_namespace
  shop_pod
  seen=$(variable COLOUR)
  file=$(in_shop cat /etc/settings/colour)
  [[ $seen == red ]] || fail "the variable COLOUR in the Pod of shop says '$seen'" "red" "which ConfigMap does the Deployment name for it, and was its Pod made after the change?"
  [[ $file == red ]] || fail "the file /etc/settings/colour in the Pod of shop says '$file'" "red" "which ConfigMap does the volume of the Deployment name?"
  from_variable=$(variable_from configMapKeyRef COLOUR)
  from_file=$(template 'volumes[*].configMap.name')
  [[ -n $from_variable ]] || fail "the variable COLOUR of the Deployment comes from no ConfigMap" "valueFrom with a configMapKeyRef" "shop.yaml shows how it was"
  [[ -n $from_file ]] || fail "no volume of the Deployment comes from a ConfigMap" "one" "shop.yaml shows how it was"
  for name in "$from_variable" $from_file; do
    [[ $(kubectl get configmap "$name" --output 'jsonpath={.immutable}') == true ]] ||
      fail "the ConfigMap $name can still be changed" "immutable: true" "kubectl explain configmap.immutable"
  done
  pass "variable and file say red, from $from_variable, which is immutable"
}

main "$@"
