# Holds when the docker command in drydock-ci, as it's called there, reaches the same engine as the learner's.
container_runs drydock-ci
made_from drydock-ci drydock-curl
said=$(docker exec drydock-ci docker ps --quiet 2>&1) ||
  fail "docker ps in drydock-ci says: ${said//$'\n'/ }" "a list of containers" "docker exec drydock-ci env: which settings does the client read?"
id=$(docker info --format '{{.ID}}')
[[ $(engine_of drydock-ci) == "$id" ]] || fail "drydock-ci reaches another engine: $(engine_of drydock-ci)" "$id, your own" "mount the socket of the engine that your docker command asks"
pass "the docker command in drydock-ci reaches your engine"
