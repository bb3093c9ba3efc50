#!/usr/bin/env bash
# Holds when the Pod of shop has a colour both as a variable and as a file that come from the ConfigMap settings.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=config.sh
. "${DRYDOCK_LIB:?}/config.sh"

main() {
  local seen file
  in_lab_namespace
  object_exists configmap settings
  shop_pod
  seen=$(variable COLOUR)
  file=$(in_shop cat /etc/settings/colour)
  [[ -n $seen ]] || fail "the Pod of shop has no variable COLOUR" "one" "kubectl exec $SHOP -- env"
  [[ -n $file ]] || fail "the Pod of shop has no file /etc/settings/colour" "one" "kubectl exec $SHOP -- ls /etc/settings"
  pass "the variable says $seen, the file says $file"
}

main "$@"
