# Three containers play three machines: each runs an engine of its own.
# shellcheck disable=SC2016 # sh expands it
docker network create drydock-swarm
docker run -d --privileged --name drydock-node-1 --hostname node-1 --network drydock-swarm docker:29-dind dockerd
docker run -d --privileged --name drydock-node-2 --hostname node-2 --network drydock-swarm docker:29-dind dockerd
docker run -d --privileged --name drydock-node-3 --hostname node-3 --network drydock-swarm docker:29-dind dockerd
wait_for 60 "the engine of node-1 answers" docker exec drydock-node-1 docker version
wait_for 60 "the engine of node-2 answers" docker exec drydock-node-2 docker version
wait_for 60 "the engine of node-3 answers" docker exec drydock-node-3 docker version

# The nodes get the image from here, so that they need no registry.
docker save busybox:1.37 | docker exec -i drydock-node-1 docker load
docker save busybox:1.37 | docker exec -i drydock-node-2 docker load
docker save busybox:1.37 | docker exec -i drydock-node-3 docker load

# The first node makes the Swarm. (A heartbeat is 5 s by default; 2 s shows a lost node sooner.) The others join with its token.
docker exec drydock-node-1 docker swarm init --advertise-addr eth0 --dispatcher-heartbeat 2s | sed -n 1p
token=$(docker exec drydock-node-1 docker swarm join-token -q worker)
docker exec drydock-node-2 docker swarm join --token "$token" drydock-node-1:2377
docker exec drydock-node-3 docker swarm join --token "$token" drydock-node-1:2377
wait_for 60 "all three are ready" sh -c 'test "$(docker exec drydock-node-1 docker node ls | grep -c Ready)" = 3'
docker exec drydock-node-1 docker node ls
