#!/usr/bin/env bash
# Holds when all that the ten files describe is there, and the bakery answers the customer.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=bakery.sh
. "${DRYDOCK_LIB:?}/bakery.sh"

main() {
  local missing
  in_lab_namespace
  missing=$(kubectl get --filename manifests 2>&1 >/dev/null | grep -c NotFound) || true
  [[ $missing == 0 ]] || fail "$missing of the objects in the folder manifests are not there" "all of them" "kubectl apply --filename manifests"
  pods_ready bakery-redis 1
  pods_ready bakery-web 1
  says bakery 'Bread and rolls'
  readings_at_least places 1
  pass "$ANSWER"
}

main "$@"
