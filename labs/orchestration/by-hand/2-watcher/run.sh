# Kill the loop, and then a replica.
# shellcheck disable=SC2016 # sh expands it
docker kill drydock-loop
docker kill "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | tail -n 1)"

# While the client sends fifty requests, nothing replaces the replica.
wait_for 60 "the client has sent fifty requests" sh -c 'test "$(docker logs --since "$(docker inspect --format "{{.State.FinishedAt}}" drydock-loop)" drydock-client | wc -l)" -ge 50'
docker ps -q --filter network=drydock-by-hand --filter label=app=web

# The loop kept no list of what it missed, and doesn't need one: it compares again, and acts.
docker start drydock-loop
wait_for 60 "three replicas are ready" sh -c 'test "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | xargs -n 1 docker logs | grep -c ready)" = 3'
docker logs --tail 1 drydock-loop
docker ps -q --filter network=drydock-by-hand --filter label=app=web
