#!/usr/bin/env bash
# Holds when the docker command in drydock-ci, as it is called there, reaches the same engine as the learner's.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  container_runs drydock-ci
  local image said id
  image=$(docker inspect --format '{{.Config.Image}}' drydock-ci)
  [[ $image == drydock-client* ]] || fail "drydock-ci was made from $image" "drydock-client" "the job needs the same programs as before"
  said=$(docker exec drydock-ci docker ps --quiet 2>&1) ||
    fail "docker ps in drydock-ci says: $(printf '%s' "$said" | tr '\n' ' ')" "a list of containers" "docker exec drydock-ci env | grep DOCKER_"
  said=$(docker exec drydock-ci docker info --format '{{.ID}}' 2>&1) || fail "docker info in drydock-ci says: $said" "the engine's id" "docker exec drydock-ci docker info"
  id=$(docker info --format '{{.ID}}')
  [[ $said == "$id" ]] || fail "drydock-ci reaches an engine with the id $said" "$id, your own" "mount the socket of the engine that your docker command asks"
  pass "the docker command in drydock-ci reaches your engine"
}

main "$@"
