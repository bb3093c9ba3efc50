#!/usr/bin/env bash
# Holds when web has three ready Pods and the scheduler, which has to place the next one, is ready too.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=control-plane.sh
. "${DRYDOCK_LIB:?}/control-plane.sh"

main() {
  in_lab_namespace
  pods_ready web 3
  part_ready kube-scheduler
  pass "web has $(ready_pods web) ready Pods, and the scheduler runs"
}

main "$@"
