#!/usr/bin/env bash
# Three containers play three machines: each runs an engine of its own. None of them touches the engine of this machine.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=orchestration/swarm
# shellcheck source-path=SCRIPTDIR/../files source=nodes.sh
. ./nodes.sh

docker network create --label "$LAB" drydock-swarm >/dev/null
for n in 1 2 3; do
  docker volume create --label "$LAB" "drydock-node-$n" >/dev/null
  docker run --detach --privileged --name "drydock-node-$n" --hostname "node-$n" --label "$LAB" \
    --network drydock-swarm --volume "drydock-node-$n:/var/lib/docker" docker:29-dind dockerd >/dev/null
done
# The nodes get the image from here, so that they need no registry.
for n in 1 2 3; do
  within 60 engine_up "drydock-node-$n"
  docker save busybox:1.37 | docker exec --interactive "drydock-node-$n" docker load
done

# The first node makes the Swarm, the others join with its token. A heartbeat is 5 s by default; 2 s shows a lost node sooner.
docker exec drydock-node-1 docker swarm init --advertise-addr eth0 --dispatcher-heartbeat 2s >/dev/null
token=$(docker exec drydock-node-1 docker swarm join-token --quiet worker)
for n in 2 3; do
  docker exec "drydock-node-$n" docker swarm join --token "$token" drydock-node-1:2377
done
within 30 nodes_ready 3
docker exec drydock-node-1 docker node ls \
  --format 'table {{.Hostname}}\t{{.Status}}\t{{.Availability}}\t{{.ManagerStatus}}'
