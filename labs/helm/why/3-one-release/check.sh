#!/usr/bin/env bash
# Holds when the release bakery is whole, answers, and has no disruption budget any more, neither in its manifest nor in the namespace.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=bakery.sh
. "${DRYDOCK_LIB:?}/bakery.sh"

main() {
  in_lab_namespace
  whole bakery
  [[ $MANIFEST != *PodDisruptionBudget* ]] || fail "the manifest of bakery has a PodDisruptionBudget" "none" "its template leaves the chart's folder, then helm upgrade"
  if kubectl get poddisruptionbudget bakery-web >/dev/null 2>&1; then
    fail "there is a PodDisruptionBudget bakery-web" "none" "helm history bakery: was there an upgrade after its template had gone?"
  fi
  says bakery 'Bread and rolls'
  pass "the release bakery is deployed; $ANSWER"
}

main "$@"
