#!/usr/bin/env bash
# Holds when the engine has the image, with the lab's label, and both workers' containerd has it too.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local image=drydock-voting-app:1 node held
  in_lab_namespace
  docker image inspect "$image" >/dev/null 2>&1 ||
    fail "the engine has no image $image" "it, built from the folder voting" "docker build --help"
  for node in drydock-worker drydock-worker2; do
    held=$(docker exec "$node" ctr --namespace k8s.io images ls --quiet 2>/dev/null | grep "/$image\$" || true)
    [[ -n $held ]] || fail "the node $node has no image $image" "it: a node's containerd does not see what the engine has" "kind load docker-image --help; to which cluster, and which nodes?"
  done
  pass "the engine has built $image, and both workers have it"
}

main "$@"
