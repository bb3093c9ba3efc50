#!/usr/bin/env bash
# Holds when the lab's registry has charts/web:1.0.0, and digest.txt names a manifest of a chart in it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=registry.sh
. "${DRYDOCK_LIB:?}/registry.sh"
REGISTRY=127.0.0.1:8160

main() {
  local digest kind
  container_runs drydock-charts
  [[ -n $(manifest_digest $REGISTRY charts/web 1.0.0) ]] || fail "the registry has no charts/web:1.0.0" "the chart, after a push" "curl http://$REGISTRY/v2/charts/web/tags/list"
  [[ -s digest.txt ]] || fail "no digest.txt in the lab's work folder" "the digest that helm push printed" "the step's commands write it"
  digest=$(cat digest.txt)
  kind=$(curl --silent --header "Accept: $(manifest_types)" "http://$REGISTRY/v2/charts/web/manifests/$digest" || true)
  [[ $kind == *application/vnd.cncf.helm.config.v1+json* ]] || fail "the registry has no chart with the digest $digest" "the chart that was pushed" "digest.txt, and what helm push prints"
  pass "the registry has the chart web in version 1.0.0"
}

main "$@"
