#!/usr/bin/env bash
# Holds when robot may list the Pods in two-teams-b, and no more.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=teams.sh
. "${DRYDOCK_LIB:?}/teams.sh"

main() {
  in_lab_namespace
  pod_ready robot
  may "$ROBOT" two-teams-b list pods
  may_not "$ROBOT" two-teams-b list secrets
  may_not "$ROBOT" two-teams-b delete pods
  pass "robot of two-teams may list the Pods in two-teams-b, not delete them, and not list the Secrets"
}

main "$@"
