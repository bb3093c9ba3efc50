#!/usr/bin/env bash
# Holds when drydock-web runs, no runc works for it any more, and tree.txt shows its process below a shim and beside dockerd.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-web
  local pid name
  pid=$(docker inspect --format '{{.State.Pid}}' drydock-web)
  [[ -s tree.txt ]] || fail "no tree.txt in the lab's work folder" "the tree above pid $pid" "tree.sh draws it, in a container with --pid host"
  for name in "pid $pid " dockerd containerd-shim; do
    grep -F -e "$name" tree.txt >/dev/null || fail "tree.txt has no '$name'" "the container's process with its ancestors, and dockerd" \
      "tree.sh wants the process id outside the container: docker inspect --format '{{.State.Pid}}' drydock-web"
  done
  name=$(docker logs drydock-watch 2>&1 | tail -n 1)
  [[ $name == "runc processes left: 0" ]] || fail "drydock-watch ended with '${name:-no log}'" "runc processes left: 0" \
    "it has to be there before drydock-web starts, and is given that container's whole id"
  pass "pid $pid stands below its shim, and no runc is left"
}

main "$@"
