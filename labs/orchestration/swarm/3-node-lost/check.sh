#!/usr/bin/env bash
# Holds when all nodes are back and in use, four tasks run, and tasks that were lost on node-3 and on node-2 have successors.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../files source=nodes.sh
. ./nodes.sh

main() {
  local n usable running history
  for n in 1 2 3; do container_runs "drydock-node-$n"; done
  usable=$(docker exec drydock-node-1 docker node ls --format '{{.Status}} {{.Availability}}' | grep -c '^Ready Active') || true
  [[ $usable == 3 ]] || fail "$usable nodes are ready and active" "3" "docker exec drydock-node-1 docker node ls"
  running=$(tasks | grep -c ' Running ') || true
  [[ $running == 4 ]] || fail "$running tasks of web run" "4" "docker exec drydock-node-1 docker service ps web"
  history=$(docker exec drydock-node-1 docker service ps web --filter desired-state=shutdown --format '{{.Node}}')
  for n in 3 2; do
    [[ $history == *"node-$n"* ]] || fail "no task has had to leave node-$n" "one that was replaced elsewhere" "docker exec drydock-node-1 docker service ps web shows replaced tasks below their successors"
  done
  pass "a node was lost, another emptied, and four tasks run"
}

main "$@"
