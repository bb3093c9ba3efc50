# expect: 1.20
# The address is repaired, and the second fault shows only now.
docker rm -f drydock-ci
docker run -d --name drydock-ci -v /var/run/docker.sock:/var/run/docker.sock -e DOCKER_API_VERSION=1.20 drydock-curl
