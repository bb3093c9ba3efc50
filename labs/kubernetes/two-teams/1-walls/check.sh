#!/usr/bin/env bash
# Holds when Anna may edit in two-teams and not in two-teams-b, and Ben the other way round.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=teams.sh
. "${DRYDOCK_LIB:?}/teams.sh"

main() {
  in_lab_namespace
  object_exists namespace two-teams-b
  may anna two-teams create deployments
  may ben two-teams-b create deployments
  may_not anna two-teams-b create deployments
  may_not anna two-teams-b list secrets
  may_not ben two-teams create deployments
  pass "anna may create Deployments in two-teams, ben in two-teams-b, and neither in the other's"
}

main "$@"
