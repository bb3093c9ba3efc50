#!/usr/bin/env bash
# Holds when rendered.yaml is what the chart web makes for a release named shop.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=chart.sh
. "${DRYDOCK_LIB:?}/chart.sh"

main() {
  local found
  in_lab_namespace
  [[ -s rendered.yaml ]] || fail "no file rendered.yaml in the lab's work folder" "what helm template prints for a release named shop" "helm template --help"
  for found in 'kind: Deployment' 'kind: Service' 'app.kubernetes.io/instance: shop'; do
    grep -q "^ *$found\$" rendered.yaml || fail "rendered.yaml has no line '$found'" "what helm template prints for a release named shop" "helm template --help: its first argument"
  done
  pass "rendered.yaml has $(grep -c '^kind:' rendered.yaml) objects for a release named shop"
}

main "$@"
