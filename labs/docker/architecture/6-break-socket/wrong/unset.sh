# expect: tcp://127.0.0.1:2375
# unset changes the environment of this one shell, which ends at once.
docker exec drydock-ci sh -c 'unset DOCKER_HOST DOCKER_API_VERSION; docker ps --quiet'
