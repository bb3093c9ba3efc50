# Which desired state does each loop have?
# shellcheck disable=SC2016 # sh expands it
docker logs --tail 3 drydock-loop
docker logs --tail 3 drydock-loop-2

# Loops with different desired states undo each other's work. Remove one of them.
docker rm -f drydock-loop-2
wait_for 60 "three replicas are ready" sh -c 'test "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | xargs -n 1 docker logs | grep -c ready)" = 3'
docker ps -q --filter network=drydock-by-hand --filter label=app=web
