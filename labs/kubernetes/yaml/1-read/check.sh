#!/usr/bin/env bash
# Holds when the ConfigMap settings has its values as strings, and both documents of blocks.yaml have become objects.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local name seen
  in_lab_namespace
  for name in settings kept folded; do object_exists configmap "$name"; done
  seen=$(kubectl get configmap settings --output 'jsonpath={.data.country} {.data.version} {.data.room}')
  [[ $seen == "no 1.10 010" ]] || fail "country, version and room of the ConfigMap settings are '$seen'" "'no 1.10 010'" "kubectl get configmap settings --output yaml; quoted.yaml has them as strings"
  pass "the ConfigMap settings has the strings no, 1.10 and 010"
}

main "$@"
