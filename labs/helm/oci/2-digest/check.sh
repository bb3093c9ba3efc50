#!/usr/bin/env bash
# Holds when the version 1.0.0 means another chart than at first, and the release hello shows the first one's page all the same.
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

main() {
  local first now
  in_lab_namespace
  container_runs drydock-charts
  [[ -s digest.txt ]] || fail "no digest.txt" "the digest that web 1.0.0 had at first" "step 1 writes it"
  first=$(cat digest.txt)
  now=$(manifest_digest $REGISTRY charts/web 1.0.0)
  [[ -n $now && $now != "$first" ]] || fail "charts/web:1.0.0 is ${now:-not there}" "another chart than $first, pushed under the same version" "helm push prints the digest of what it has sent"
  release_is hello deployed
  page_has hello-web Welcome
  pass "1.0.0 means something else now, and hello shows what the digest names"
}

main "$@"
