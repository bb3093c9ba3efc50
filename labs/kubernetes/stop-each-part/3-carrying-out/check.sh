#!/usr/bin/env bash
# Holds when kubelet and kube-proxy of the first worker were tried out frozen, and work again.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=control-plane.sh
. "${DRYDOCK_LIB:?}/control-plane.sh"

main() {
  in_lab_namespace
  tried kubelet 3 'not started again'
  tried kube-proxy 6 'gets no requests'
  awake drydock-worker kubelet
  awake drydock-worker kube-proxy
  pods_ready web 2
  pass 'kubelet and kube-proxy of drydock-worker were frozen, and work again'
}

main "$@"
