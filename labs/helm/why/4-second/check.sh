#!/usr/bin/env bash
# Holds when a release test with values of its own answers beside bakery, with two web Pods.
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
  local scaled
  in_lab_namespace
  whole test
  [[ $(helm get values test) == *'Test oven'* ]] || fail "the values of the release test say nothing of a 'Test oven'" "its title among them" "helm get values test shows what it was given; the chart stays as it is"
  manifest_has test 'replicas: 2'
  scaled=$(kubectl get deployment test-web --output 'jsonpath={.metadata.managedFields[?(@.subresource=="scale")].manager}')
  [[ -z $scaled ]] || fail "the number of test-web's Pods was set by $scaled as well" "by Helm alone" "helm uninstall test, and install it with the number among its values"
  pods_ready test-web 2
  says test 'Test oven'
  whole bakery
  says bakery 'Bread and rolls'
  pass "two releases of one chart answer, each with its own text"
}

main "$@"
