#!/usr/bin/env bash
# Holds when the history has a failed upgrade, and Helm itself went back to the page Welcome afterwards.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"

main() {
  in_lab_namespace
  last_revision site
  [[ $(revisions site failed) -ge 1 ]] || fail "no failed revision in the history of site" "one at least" "helm history site; the page shows two upgrades that fail"
  [[ $STATUS == deployed && $DESCRIPTION == "Rollback to "* ]] ||
    fail "the last revision of site is $STATUS: $DESCRIPTION" "deployed: Rollback to 2" "helm history site; --rollback-on-failure makes Helm go back, helm rollback does it by hand"
  [[ $(configured_page site) == Welcome ]] || fail "the page says $(configured_page site)" "Welcome, as in revision 2" "helm rollback site 2 goes there"
  pods_ready site 1
  readings_at_least left 1
  readings_at_least undone 1
  pass "after $(revisions site failed) failed upgrades, revision $REVISION is a rollback, and the page says Welcome"
}

main "$@"
