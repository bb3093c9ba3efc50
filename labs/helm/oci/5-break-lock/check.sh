#!/usr/bin/env bash
# Holds when lock and range agree again, and the release shop is 0.3.0 with all four prices.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=charts.sh
. "${DRYDOCK_LIB:?}/charts.sh"
FOLDER=$(mktemp -d)
trap 'rm -r "$FOLDER"' EXIT

main() {
  local said
  in_lab_namespace
  container_runs drydock-charts
  # On a copy, so that nothing of the learner's changes.
  cp -R shop "$FOLDER/shop"
  rm -rf "$FOLDER/shop/charts"
  [[ -s $FOLDER/shop/Chart.lock ]] || fail "no shop/Chart.lock" "the versions that were chosen, written down" "helm dependency --help"
  said=$(helm dependency build "$FOLDER/shop" --plain-http 2>&1) || fail "helm dependency build shop: ${said##*$'\n'}" "it to succeed" "cat shop/Chart.lock shop/Chart.yaml"
  release_is shop deployed
  [[ $CHART == shop-0.3.0 ]] || fail "the release shop is $CHART" "shop-0.3.0" "./deliver.sh"
  page_has shop-web 'lamp   40' 'chair  95' 'table 210' 'sofa  480'
  pass "shop 0.3.0 is delivered with what is locked: web $(locked shop web)"
}

main "$@"
