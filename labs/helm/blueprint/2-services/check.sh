#!/usr/bin/env bash
# Holds when the three are releases on the blueprint, are ready, and a vote has gone through them.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=votes-in-cluster.sh
. "${DRYDOCK_LIB:?}/votes-in-cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=release.sh
. "${DRYDOCK_LIB:?}/release.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=blueprint.sh
. "${DRYDOCK_LIB:?}/blueprint.sh"

main() {
  local service version
  in_lab_namespace
  for service in vote worker result; do
    release_is "$service" deployed
    on_blueprint "$service"
  done
  voting_ready
  no_service worker
  result_is_fresh
  [[ $ANSWER != *'"total": 0,'* ]] || fail "no vote is counted" "at least one" "cast, from votes.sh, votes in the Pod voter"
  pass "vote, worker and result are releases on blueprint $version, and a vote went through all three"
}

main "$@"
