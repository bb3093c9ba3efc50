#!/usr/bin/env bash
# Holds when drydock-node-1 leads a Swarm of three nodes that report to it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local n state ready
  for n in 1 2 3; do container_runs "drydock-node-$n"; done
  state=$(docker exec drydock-node-1 docker info --format '{{.Swarm.LocalNodeState}}, manager: {{.Swarm.ControlAvailable}}' 2>/dev/null) || state="an engine that does not answer"
  [[ $state == "active, manager: true" ]] || fail "Swarm on node-1: $state" "node-1 to be a manager" "docker exec drydock-node-1 docker swarm init --help"
  ready=$(docker exec drydock-node-1 docker node ls --format '{{.Status}}' | grep -c Ready) || true
  [[ $ready -ge 3 ]] || fail "$ready nodes are ready" "3" "docker exec drydock-node-1 docker node ls; docker swarm join-token worker, on the manager, prints what the others have to say"
  for n in 1 2 3; do
    docker exec "drydock-node-$n" docker image inspect busybox:1.37 >/dev/null 2>&1 ||
      fail "node-$n has no image busybox:1.37" "it on all three nodes" "docker save busybox:1.37 | docker exec --interactive drydock-node-$n docker load"
  done
  pass "$ready nodes, one Swarm"
}

main "$@"
