#!/usr/bin/env bash
# Holds when API server and etcd were tried out frozen, and work again.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=control-plane.sh
. "${DRYDOCK_LIB:?}/control-plane.sh"

main() {
  awake drydock-control-plane kube-apiserver
  awake drydock-control-plane etcd
  in_lab_namespace
  tried kube-apiserver 4 'no answer'
  tried etcd 4 'no answer'
  pods_ready web 2
  pass 'API server and etcd were frozen, and work again'
}

main "$@"
