# What became of the new tasks?
docker exec drydock-node-1 docker service ps --no-trunc --filter desired-state=shutdown web | grep unhealthy

# What does the health check ask, and what does the program listen on, in this specification and in the previous one?
docker exec drydock-node-1 docker service inspect web | grep -e wget -e httpd

# Back to the previous one.
docker exec drydock-node-1 docker service rollback -q web
docker exec drydock-node-1 docker service inspect web | grep '"State"'
docker exec drydock-node-1 docker logs --tail 2 client
