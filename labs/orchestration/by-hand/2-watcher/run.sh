# Kill the loop, and then a replica.
# shellcheck disable=SC2016 # sh expands it
docker kill drydock-loop
docker kill "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | tail -n 1)"

# For as long as fifty requests take, nothing happens.
wait_for 60 "the client has asked fifty times" sh -c 'test "$(docker logs --since "$(docker inspect --format "{{.State.FinishedAt}}" drydock-loop)" drydock-client | wc -l)" -ge 50'
docker ps -q --filter network=drydock-by-hand --filter label=app=web

# The loop remembers nothing, so it has nothing to catch up on: it looks, and acts.
docker start drydock-loop
wait_for 60 "three replicas are ready" sh -c 'test "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | xargs -n 1 docker logs | grep -c ready)" = 3'
docker logs --tail 1 drydock-loop
docker ps -q --filter network=drydock-by-hand --filter label=app=web
