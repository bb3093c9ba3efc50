# The desired state is in a file. A loop in a container reads it, and acts on it through the engine's socket.
# (label=disable is for SELinux, which protects the socket.)
# shellcheck disable=SC2016 # sh expands it
mkdir desired
printf 'replicas=3\nversion=1\n' >desired/state
docker network create drydock-by-hand
docker run -d --name drydock-loop --security-opt label=disable -v /var/run/docker.sock:/var/run/docker.sock \
  -v "$PWD/loop.sh:/loop.sh:ro" -v "$PWD/desired:/desired:ro" --entrypoint sh docker:29-dind /loop.sh
wait_for 60 "three replicas are ready" sh -c 'test "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | xargs -n 1 docker logs | grep -c ready)" = 3'
docker logs drydock-loop
docker ps -q --filter network=drydock-by-hand --filter label=app=web

# A client sends a request to the name web every 50 ms. Its log has a line for each: the answer, or "lost".
docker run -d --init --name drydock-client --network drydock-by-hand busybox:1.37 \
  sh -c 'while sleep 0.05; do wget -q -T 1 -O - http://web/ 2>/dev/null || echo lost; done'
wait_for 10 "the client has sent twenty requests" sh -c 'test "$(docker logs drydock-client | wc -l)" -ge 20'
docker logs --tail 2 drydock-client

# Kill one replica.
docker kill "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | tail -n 1)"
wait_for 60 "three replicas are ready" sh -c 'test "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | xargs -n 1 docker logs | grep -c ready)" = 3'
docker logs --tail 1 drydock-loop
