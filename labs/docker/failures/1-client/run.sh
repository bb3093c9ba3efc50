#!/usr/bin/env bash
# Two ways for the docker command not to reach an engine: nobody listens, and one may not ask.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/failures

# A socket on which nothing listens, as where no engine was started:
DOCKER_HOST=unix://nobody.sock docker ps || echo "exit code $?"

# A client in a container, as an ordinary user, with the engine's own socket:
docker build --quiet --tag drydock-client --label "$LAB" client >/dev/null
socket=/var/run/docker.sock
case $(docker info --format '{{.SecurityOptions}}') in *rootless*) socket=${XDG_RUNTIME_DIR:?}/docker.sock ;; esac
docker run --detach --name drydock-client --label "$LAB" --user 10001 --security-opt label=disable \
  --mount "type=bind,src=$socket,dst=/var/run/docker.sock,readonly" drydock-client sleep 3600
docker exec drydock-client docker ps || echo "exit code $?"

# Who may? The socket's owner and its group. So the user gets that group.
docker exec drydock-client ls -ln /var/run/docker.sock
group=$(docker exec drydock-client stat -c %g /var/run/docker.sock)
docker rm --force drydock-client
docker run --detach --name drydock-client --label "$LAB" --user 10001 --group-add "$group" --security-opt label=disable \
  --mount "type=bind,src=$socket,dst=/var/run/docker.sock,readonly" drydock-client sleep 3600
docker exec drydock-client docker ps --filter name=drydock-client --format '{{.Names}}: {{.Image}}'
