#!/usr/bin/env bash
# Put a listener between the docker command and the engine, and see what docker run asks for.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/architecture

# (-t: keep a connection of which one half is closed open that long; docker run closes its own half at once.)
docker exec --detach drydock-client sh -c \
  'exec socat -v -t 60 UNIX-LISTEN:/tmp/spy.sock,fork,unlink-early UNIX:/var/run/docker.sock 2>/tmp/spy.log'
docker exec drydock-client timeout 10 sh -c 'until test -S /tmp/spy.sock; do sleep 0.1; done'

docker exec --env DOCKER_HOST=unix:///tmp/spy.sock drydock-client \
  docker run --name drydock-run --label "$LAB" busybox:1.37 echo "hello from a container"

# What went through: requests, and the first line of each answer.
docker exec drydock-client grep --text --only-matching -E '^([A-Z]+ /[^ ]+ HTTP/1.1|HTTP/1.1 [0-9]+ [A-Z].*)' /tmp/spy.log |
  sed -E -e 's/\\r$//' -e 's/([0-9a-f]{12})[0-9a-f]{52}/\1/' -e 's/^HTTP/    HTTP/' | tee requests.txt

# Three of the fields in the body of the first POST:
docker exec drydock-client sh -c 'grep --text "^{\"Hostname\"" /tmp/spy.log | jq --compact-output "{Image, Cmd, Labels}"'
