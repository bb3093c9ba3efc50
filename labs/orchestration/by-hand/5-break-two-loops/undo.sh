# Goes back to one loop, which wants three replicas.
docker rm -f drydock-loop-2
state "$(wanted_version)"
if ! docker inspect drydock-loop >/dev/null 2>&1; then
  docker run -d --name drydock-loop --security-opt label=disable -v /var/run/docker.sock:/var/run/docker.sock \
    -v "$PWD/loop.sh:/loop.sh:ro" -v "$PWD/desired:/desired:ro" --entrypoint sh docker:29-dind /loop.sh
fi
docker start drydock-loop
wait_for 60 "all are ready" ready 3 "$(wanted_version)"
