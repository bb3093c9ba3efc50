# Where does the client look? And is the socket where it should be?
docker exec drydock-ci env | grep DOCKER_
docker exec drydock-ci ls -l /var/run/docker.sock

# At the usual address, the engine answers, and refuses:
docker exec -e DOCKER_HOST=unix:///var/run/docker.sock drydock-ci docker ps || true

# A container's environment is fixed when it's created. So make a new one, without the two variables.
docker rm -f drydock-ci
docker run -d --name drydock-ci -v /var/run/docker.sock:/var/run/docker.sock drydock-curl
docker exec drydock-ci docker ps --filter name=drydock-ci
