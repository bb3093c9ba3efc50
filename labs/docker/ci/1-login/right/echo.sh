# The long form of the mount, and the password from the variable that the runner has, as a CI job does it.
docker network create drydock-ci
docker run -d --name drydock-ci-registry --network drydock-ci --network-alias registry.test \
  -e REGISTRY_AUTH=htpasswd -e REGISTRY_AUTH_HTPASSWD_REALM=lab \
  -e REGISTRY_AUTH_HTPASSWD_PATH=/auth/htpasswd \
  --mount "type=bind,source=$PWD/htpasswd,target=/auth/htpasswd,readonly" \
  -e REGISTRY_HTTP_ADDR=:80 -p 127.0.0.1:8165:80 registry:3
wait_for 20 "it answers" curl -s http://127.0.0.1:8165/
./runner.sh
# shellcheck disable=SC2016 # the runner expands it
docker exec drydock-runner sh -c 'echo "$PASSWORD" | docker login -u ci --password-stdin registry.test'
docker exec drydock-runner docker tag busybox:1.37 registry.test/busybox:1.37
docker exec drydock-runner docker push registry.test/busybox:1.37
