#!/usr/bin/env bash
# Holds when an upgrade has met a conflict, the release site is deployed after that, and drift.tsv says what became of five changes.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"

main() {
  local rows=0
  in_lab_namespace
  last_revision site
  [[ $(helm history site --output yaml) == *"conflict occurred"* ]] || fail "no revision of site that met a conflict" "one" "kubectl scale deployment site, then helm upgrade"
  [[ $STATUS == deployed ]] || fail "revision $REVISION of site is $STATUS: $DESCRIPTION" "deployed" "helm upgrade --help: --force-conflicts"
  [[ $(configured_page site) == Morning ]] || fail "the page says $(configured_page site)" "Morning" "helm upgrade site ./site --set greeting=Morning"
  if [[ -s drift.tsv ]]; then rows=$(wc -l <drift.tsv | tr -d ' '); fi
  [[ $rows -ge 5 ]] || fail "drift.tsv has $rows rows" "5" "bash drift.sh prints one; drift.log has what kubectl and Helm said"
  pass "site is deployed again, and drift.tsv has $rows rows"
}

main "$@"
