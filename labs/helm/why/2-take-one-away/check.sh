#!/usr/bin/env bash
# Holds when nothing of the folder is there any more, except for the object whose file was taken away first; and no release.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=bakery.sh
. "${DRYDOCK_LIB:?}/bakery.sh"

main() {
  local left releases
  in_lab_namespace
  [[ ! -e manifests/disruption-budget.yaml ]] || fail "the folder manifests has a file disruption-budget.yaml" "that it was taken away before the objects were deleted" "ls manifests"
  left=$(kubectl get --filename manifests --ignore-not-found --output name)
  [[ -z $left ]] || fail "of the other files there is still ${left//$'\n'/, }" "nothing of it" "kubectl delete --filename manifests"
  object_exists poddisruptionbudget bakery-web
  releases=$(helm list --short)
  [[ -z $releases ]] || fail "there are releases: ${releases//$'\n'/, }" "none yet" "helm uninstall removes one"
  pass "nine objects are gone, and the PodDisruptionBudget bakery-web is there without a file"
}

main "$@"
