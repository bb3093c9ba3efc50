# expect: 2 running tasks are of version 2
# No request is lost, and there are only two tasks left.
docker exec drydock-node-1 docker service update --quiet --replicas 2 --env-add VERSION=2 --update-order start-first --update-parallelism 0 web
