#!/usr/bin/env bash
# Holds when the ConfigMap no longer says blue, and the Pod of shop sees what it says now, both ways.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=config.sh
. "${DRYDOCK_LIB:?}/config.sh"

main() {
  local wanted seen file
  in_lab_namespace
  object_exists configmap settings
  wanted=$(kubectl get configmap settings --output 'jsonpath={.data.colour}')
  [[ $wanted != blue ]] || fail "the ConfigMap settings says blue" "another colour" "kubectl patch or kubectl edit changes it"
  shop_pod
  file=$(in_shop cat /etc/settings/colour)
  seen=$(variable COLOUR)
  [[ $file == "$wanted" ]] || fail "the file says $file, the ConfigMap $wanted" "the same in both" "the file follows within a minute and a half; look again"
  [[ $seen == "$wanted" ]] || fail "the variable says $seen, the ConfigMap $wanted" "the same in both" "a variable is set when a process starts; which command replaces a Deployment's Pods?"
  readings_at_least file-alone 1
  pass "variable and file both say $wanted"
}

main "$@"
