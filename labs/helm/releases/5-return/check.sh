#!/usr/bin/env bash
# Holds when the history of site has a revision that was uninstalled, and a later one that is deployed as revision 2 was.
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
  [[ $(revisions site uninstalled) -ge 1 ]] || fail "no uninstalled revision in the history of site" "one, and later ones after it" "helm history site; helm uninstall --help says how the history stays"
  [[ $STATUS == deployed ]] || fail "revision $REVISION of site is $STATUS" "a later one that is deployed" "helm --help: which verb takes up an old revision?"
  [[ $(page_of site) == Welcome ]] || fail "the page says '$(page_of site)'" "Welcome, as in revision 2" "helm get values site --revision 2"
  pods_ready site 1
  pass "site was uninstalled, and is back as revision $REVISION with the page Welcome"
}

main "$@"
