#!/usr/bin/env bash
# Holds when the release site has at least two revisions, the second with the page Welcome, which later steps go back to, and the last is deployed with it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"

main() {
  in_lab_namespace
  release_is site deployed
  [[ $REVISION -ge 2 ]] || fail "site is at revision $REVISION" "2 or more" "helm upgrade makes the next one"
  [[ $(configured_page site) == Welcome ]] || fail "the page says '$(configured_page site)'" "Welcome" "helm upgrade site ./site --set sets a value"
  [[ $(helm get values site --revision 2 2>/dev/null) == *"greeting: Welcome"* ]] ||
    fail "revision 2 of site has not the greeting Welcome" "it, since later steps go back to revision 2" "helm uninstall site, then the step from its beginning"
  pods_ready site 1
  pass "revision $REVISION of site is deployed, and the page says $(configured_page site)"
}

main "$@"
