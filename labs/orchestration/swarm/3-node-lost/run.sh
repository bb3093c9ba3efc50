# A machine dies without a word.
# shellcheck disable=SC2016 # sh expands it
docker kill drydock-node-3
wait_for 90 "four tasks run on the others" sh -c 'test "$(docker exec drydock-node-1 docker service ps web --filter desired-state=running | grep -v node-3 | grep -c " Running .*Running ")" = 4'
docker exec drydock-node-1 docker node ls
docker exec drydock-node-1 docker service ps web

# The machine is repaired. Nothing moves back by itself.
docker start drydock-node-3
wait_for 60 "all three nodes are ready" sh -c 'test "$(docker exec drydock-node-1 docker node ls | grep -c Ready)" = 3'
docker exec drydock-node-1 docker service ps --filter desired-state=running web

# Before node-2 is serviced, drain it: its tasks get successors elsewhere. Now node-3 is used again.
docker exec drydock-node-1 docker node update --availability drain node-2
wait_for 60 "four tasks run on the others" sh -c 'test "$(docker exec drydock-node-1 docker service ps web --filter desired-state=running | grep -v node-2 | grep -c " Running .*Running ")" = 4'
docker exec drydock-node-1 docker service ps --filter desired-state=running web
docker exec drydock-node-1 docker node update --availability active node-2
