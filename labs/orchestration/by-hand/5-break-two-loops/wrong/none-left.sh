# expect: after one was killed, 2 replicas run
# Nothing changes any more, and no loop replaces a replica that dies.
# shellcheck disable=SC2016 # sh expands it
docker stop --timeout 1 drydock-loop-2
wait_for 60 "three replicas run" sh -c 'test "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | wc -l)" -eq 3'
docker stop --timeout 1 drydock-loop
