# Holds when curl in drydock-curl gets an answer over the socket from the same engine that the learner's docker command asks.
container_runs drydock-curl
id=$(docker info --format '{{.ID}}')
answer=$(docker exec drydock-curl curl --silent --show-error --max-time 10 --unix-socket /var/run/docker.sock http://localhost/info 2>&1) ||
  fail "curl in drydock-curl says: ${answer:-nothing}" "an answer from the engine over /var/run/docker.sock" \
    "docker inspect drydock-curl shows under Mounts which socket it was given"
[[ $(docker exec -i drydock-curl jq -r .ID <<<"$answer" 2>/dev/null) == "$id" ]] || fail "the answer does not come from the engine with the id $id" "the engine that your docker command asks" \
  "docker context ls shows where that is; its socket is the one to mount"
pass "curl over the socket reaches the same engine as the docker command"
