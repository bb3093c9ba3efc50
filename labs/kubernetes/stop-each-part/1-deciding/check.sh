#!/usr/bin/env bash
# Holds when scheduler and controller manager were tried out frozen, and work again.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=control-plane.sh
. "${DRYDOCK_LIB:?}/control-plane.sh"

main() {
  in_lab_namespace
  tried kube-scheduler 6 'has no node'
  tried kube-controller-manager 5 'not replaced'
  awake drydock-control-plane kube-scheduler
  awake drydock-control-plane kube-controller
  pods_ready web 2
  pass 'scheduler and controller manager were frozen, and work again'
}

main "$@"
