# Holds when drydock-run ran to its end, created and started by requests that went through the listener.
container_runs drydock-curl
read -r state code id <<<"$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}} {{.Id}}' drydock-run 2>/dev/null)"
[[ -n $state ]] || fail "no container named drydock-run" "one that docker run made through the listener" "docker ps -a shows what there is"
[[ $state == exited && $code == 0 ]] || fail "drydock-run is $state, with exit code $code" "exited, with exit code 0" "docker logs drydock-run shows why it ended"
for request in '/containers/create?name=drydock-run ' "/containers/$id/start "; do
  docker exec drydock-curl grep -a "^POST /.*$request" /tmp/spy.log >/dev/null 2>&1 || fail "/tmp/spy.log in drydock-curl has no POST …$request" "the requests of docker run" \
    "did the docker command go through the listener? DOCKER_HOST says which socket it uses"
done
pass "drydock-run was created and started by requests that went through the listener"
