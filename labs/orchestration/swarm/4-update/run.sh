# Change what should be, and say how fast: one task at a time, the new one first, a pause after each.
docker exec drydock-node-1 docker service update -q --env-add VERSION=2 --update-parallelism 1 --update-delay 1s --update-order start-first web
wait_for 60 "the client gets version 2" sh -c 'docker exec drydock-node-1 docker logs --tail 1 client | grep "version 2"'
docker exec drydock-node-1 docker logs --tail 2 client

# Each task with its predecessors below it:
docker exec drydock-node-1 docker service ps web
