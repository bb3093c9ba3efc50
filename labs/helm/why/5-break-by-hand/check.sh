#!/usr/bin/env bash
# Holds when the release test has three web Pods and its title again, and all that its manifest names is there.
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
  whole test
  manifest_has test 'replicas: 3'
  manifest_has test 'Test oven'
  pods_ready test-web 3
  says test 'Test oven'
  pass "the release test is whole; $ANSWER"
}

main "$@"
