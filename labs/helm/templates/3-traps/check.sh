#!/usr/bin/env bash
# Holds when kinds.tsv says what becomes of a spelling, and the last template tried in bench finds something in the cluster.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local seen=0 found
  in_lab_namespace
  if [[ -s kinds.tsv ]]; then seen=$(wc -l <kinds.tsv | tr -d ' '); fi
  [[ $seen -ge 6 ]] || fail "kinds.tsv has $seen rows" "6, one for each spelling" "the loop of the step appends one row a spelling; the file is in the lab's work folder"
  found=$(helm template trap bench --values traps.yaml --dry-run=server 2>/dev/null | awk '$1 == "found:" {print $2}') || true
  [[ $found == north-kiosk ]] || fail "the template in bench does not look up north-kiosk" "traps/lookup.yaml in its place, tried last" "cat bench/templates/it.yaml"
  [[ -z $(helm list --all-namespaces=false --short --filter '^trap$') ]] || fail "a release trap is left" "none" "helm uninstall trap"
  pass "$seen spellings compared, and lookup finds $found when it may ask the cluster"
}

main "$@"
