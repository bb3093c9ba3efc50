#!/usr/bin/env bash
# Holds when the ConfigMap settings has both changes: country se and light off.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local seen
  in_lab_namespace
  object_exists configmap settings
  seen=$(kubectl get configmap settings --output 'jsonpath={.data.country} {.data.light}')
  [[ $seen == "se off" ]] || fail "country and light of the ConfigMap settings are '$seen'" "'se off': both changes" "kubectl get configmap settings --output yaml"
  pass "the ConfigMap settings has both changes: country se, light off"
}

main "$@"
