#!/usr/bin/env bash
# Holds when version 2 serves, alone, and the upgrade was counted and lost nothing.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=site.sh
. "${DRYDOCK_LIB:?}/site.sh"

main() {
  local failed
  release_is drydock deployed
  pods_of_version 2
  lesson_served drydock.localhost
  [[ $VERSION == 2 ]] || fail "version $VERSION answers" "version 2" "kubectl get pods --label-columns app.kubernetes.io/version"
  readings_at_least failed 1
  failed=$(awk -F '\t' '$1 == "failed" {n = $2} END {print n}' measurements.tsv)
  [[ $failed == 0 ]] || fail "$failed requests failed during the upgrade" "none" "grep -v ' 200 ok' reader-*.log says when, and which code they got; helm rollback drydock 1 --wait, then the step again"
  pass "version 2 serves, and no request failed on the way"
}

main "$@"
