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
  local files
  in_lab_namespace
  pods_ready web 3
  # Whoever keeps a copy beside the mended file has two Pods of one name, and neither may ever be ready.
  files=$(docker exec drydock-control-plane sh -c 'cd /etc/kubernetes/manifests && grep -l "component: kube-scheduler" *' | tr '\n' ' ') || true
  [[ $files == *' '*' '* ]] && fail "the folder /etc/kubernetes/manifests has more than one file about the scheduler: $files" "one, for the kubelet reads every file there, whatever its name" "docker exec drydock-control-plane ls -a /etc/kubernetes/manifests; keep copies elsewhere"
  part_ready kube-scheduler
  pass "web has $(ready_pods web) ready Pods, and the scheduler runs"
}

main "$@"
