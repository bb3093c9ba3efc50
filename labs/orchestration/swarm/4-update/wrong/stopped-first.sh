# expect: version 1 ended at
# The default order: each task is stopped before its successor starts.
docker exec drydock-node-1 docker service update --quiet --env-add VERSION=2 --update-parallelism 2 --update-monitor 1s web
