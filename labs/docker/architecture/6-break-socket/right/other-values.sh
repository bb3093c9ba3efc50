# Both variables stay, with values that fit.
docker rm --force drydock-ci
docker run --detach --name drydock-ci --mount type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock \
  --env DOCKER_HOST=unix:///var/run/docker.sock --env DOCKER_API_VERSION=1.44 drydock-curl:latest
