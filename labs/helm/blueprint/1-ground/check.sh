#!/usr/bin/env bash
# Holds when both workers have the image, and queue, database and voter are ready.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"

main() {
  local image=drydock-voting-blueprint:1 node held pod
  in_lab_namespace
  image_is_there "$image"
  for node in drydock-worker drydock-worker2; do
    held=$(docker exec "$node" ctr --namespace k8s.io images ls --quiet 2>/dev/null | grep "/$image\$" || true)
    [[ -n $held ]] || fail "the node $node has no image $image" "it: a node's containerd does not see what the engine has" "kind load docker-image --help; to which cluster, and which nodes?"
  done
  for pod in queue-0 db-0 voter; do pod_ready "$pod"; done
  pass "both workers have $image; queue, database and voter are ready"
}

main "$@"
