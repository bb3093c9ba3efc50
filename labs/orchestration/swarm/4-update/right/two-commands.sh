# How an update goes is set first, which replaces nothing; then all four tasks change at once.
docker exec drydock-node-1 docker service update --quiet --update-order start-first --update-parallelism 0 web
docker exec drydock-node-1 docker service update --quiet --env-add VERSION=2 web
