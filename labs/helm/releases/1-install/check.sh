#!/usr/bin/env bash
# Holds when the release site has at least two revisions, the last is deployed, and its Pod serves another page than Hello.
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
  [[ $REVISION -ge 2 ]] || fail "site is at revision $REVISION" "2 or more" "helm upgrade makes the next one"
  [[ $STATUS == deployed ]] || fail "revision $REVISION of site is $STATUS" "deployed" "helm status site says why"
  [[ $(page_of site) != Hello ]] || fail "the page says Hello" "another one" "helm upgrade site ./site --set sets a value"
  pods_ready site 1
  pass "revision $REVISION of site is deployed, and the page says $(page_of site)"
}

main "$@"
