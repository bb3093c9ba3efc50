#!/usr/bin/env bash
# A registry with one image, and in front of it a gate that answers as a registry does when a quota is used up.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/failures

docker network create --label "$LAB" drydock-pull >/dev/null
docker run --detach --name drydock-registry-8152 --label "$LAB" --network drydock-pull --network-alias registry \
  --publish 127.0.0.1:8152:5000 registry:3 >/dev/null
docker create --name drydock-gate --label "$LAB" --network drydock-pull --publish 127.0.0.1:8153:80 nginx:1.30 >/dev/null
docker cp --quiet gate.conf drydock-gate:/etc/nginx/conf.d/default.conf
docker start drydock-gate >/dev/null
curl --silent --fail --retry 20 --retry-all-errors --retry-delay 1 --output /dev/null http://127.0.0.1:8153/v2/
docker build --quiet --label "$LAB" --tag 127.0.0.1:8152/hello:1 hello >/dev/null
docker push --quiet 127.0.0.1:8152/hello:1

# A tag that nobody has pushed. Which ones are there?
docker pull --quiet 127.0.0.1:8152/hello:2 || echo "exit code $?"
curl --silent --show-error http://127.0.0.1:8152/v2/hello/tags/list

# Once through the gate, and at once again:
docker pull --quiet 127.0.0.1:8153/hello:1
docker pull --quiet 127.0.0.1:8153/hello:1 || echo "exit code $?"

# A quota counts within a span of time; this one's is 15 seconds.
for _ in 1 2 3 4 5 6 7 8 9 10; do
  if docker pull --quiet 127.0.0.1:8153/hello:1 2>/dev/null; then break; fi
  sleep 3
done
