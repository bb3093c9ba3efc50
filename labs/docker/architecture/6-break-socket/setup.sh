# A build job's container whose settings were copied from an older machine.
docker run -d --name drydock-ci -v /var/run/docker.sock:/var/run/docker.sock \
  -e DOCKER_HOST=tcp://127.0.0.1:2375 -e DOCKER_API_VERSION=1.20 drydock-curl
docker exec drydock-ci docker ps || true
