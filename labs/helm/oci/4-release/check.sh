#!/usr/bin/env bash
# Holds when the registry has shop 0.2.0 with web 1.0.1 inside, and that is what the release shop is.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=registry.sh
. "${DRYDOCK_LIB:?}/registry.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=charts.sh
. "${DRYDOCK_LIB:?}/charts.sh"
REGISTRY=127.0.0.1:8160
FOLDER=$(mktemp -d)
trap 'rm -r "$FOLDER"' EXIT

main() {
  local inside
  in_lab_namespace
  container_runs drydock-charts
  [[ $(locked shop web) == 1.0.1 ]] || fail "shop/Chart.lock says '$(locked shop web)' for web" "1.0.1" "cat shop/Chart.lock; which command writes it?"
  [[ $(awk '/^dependencies:/ {in_list = 1} in_list && /version:/ {gsub(/["\047]/, "", $NF); print $NF}' shop/Chart.yaml) == '~1.0.0' ]] ||
    fail "shop/Chart.yaml has another range for web" "~1.0.0, which allows 1.0.1" "helm dependency list shop"
  [[ -n $(manifest_digest $REGISTRY charts/shop 0.2.0) ]] || fail "the registry has no charts/shop:0.2.0" "it, after a push" "curl http://$REGISTRY/v2/charts/shop/tags/list"
  helm pull "oci://$REGISTRY/charts/shop" --version 0.2.0 --plain-http --untar --untardir "$FOLDER" >/dev/null 2>&1 ||
    fail "helm cannot pull shop 0.2.0" "a chart" "helm pull oci://$REGISTRY/charts/shop --version 0.2.0 --plain-http"
  inside=$(awk '$1 == "version:" {print $2}' "$FOLDER/shop/charts/web/Chart.yaml" 2>/dev/null || true)
  [[ $inside == 1.0.1 ]] || fail "the pushed shop 0.2.0 has inside: web '${inside:-none}'" "web 1.0.1" "helm package packs what shop/charts holds at that moment"
  release_is shop deployed
  [[ $CHART == shop-0.2.0 ]] || fail "the release shop is $CHART" "shop-0.2.0" "helm list; helm upgrade --help"
  page_has shop-web 'lamp   40' 'chair  95' 'table 210'
  pass "shop 0.2.0 with web 1.0.1 is in the registry and in the cluster"
}

main "$@"
