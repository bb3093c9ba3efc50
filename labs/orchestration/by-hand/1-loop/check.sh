# Holds when the loop and the client run, a replica has died, and three replicas run.
container_runs drydock-loop
container_runs drydock-client
[[ $(asked) -gt 0 ]] || fail "the client has sent no request yet" "a line for each request" "docker logs drydock-client"
dead=$(dead_replicas | wc -l | tr -d ' ')
[[ $dead -ge 1 ]] || fail "no replica has died" "a replica that was killed and replaced" "docker kill one of them"
wait_for 10 "three replicas run" three 2>/dev/null || fail "$(count_of_replicas) replicas run" "3" "docker logs drydock-loop shows the desired number"
pass "replicas that died: $dead; replicas that run: 3"
