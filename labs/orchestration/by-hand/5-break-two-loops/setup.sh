# A colleague starts the same loop, with a desired state of their own.
# shellcheck disable=SC2016 # sh expands it
mkdir -p desired-2
sed 's/replicas=3/replicas=2/' desired/state >desired-2/state
docker run -d --name drydock-loop-2 --security-opt label=disable -v /var/run/docker.sock:/var/run/docker.sock \
  -v "$PWD/loop.sh:/loop.sh:ro" -v "$PWD/desired-2:/desired:ro" --entrypoint sh docker:29-dind /loop.sh
wait_for 60 "it has removed some replicas" sh -c 'test "$(docker logs drydock-loop-2 | grep -c removing)" -ge 5'

# The last six starts and deaths of replicas:
docker events --since 1m --until 0s --filter label=app=web --filter event=start --filter event=die --format '{{.Action}} {{.Actor.ID}}' | tail -n 6
