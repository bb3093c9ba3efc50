# A registry that asks for a password. The runner knows it as registry.test.
docker network create drydock-ci
docker run -d --name drydock-ci-registry --network drydock-ci --network-alias registry.test \
  -p 127.0.0.1:8165:80 -e REGISTRY_HTTP_ADDR=:80 -v ./htpasswd:/htpasswd:ro \
  -e REGISTRY_AUTH=htpasswd -e REGISTRY_AUTH_HTPASSWD_REALM=ci \
  -e REGISTRY_AUTH_HTPASSWD_PATH=/htpasswd registry:3
wait_for 20 "it answers" curl -s http://127.0.0.1:8165/

# A runner, and a push from it.
./runner.sh
docker exec drydock-runner docker tag busybox:1.37 registry.test/busybox:1.37
docker exec drydock-runner docker push -q registry.test/busybox:1.37 || true

# The password comes through standard input, so it's in no command line and no log.
docker exec -i drydock-runner docker login -u ci --password-stdin registry.test <password.txt
docker exec drydock-runner docker push -q registry.test/busybox:1.37

# Where is it now? Base64 is no encryption.
docker exec drydock-runner cat /job/docker/config.json
echo Y2k6dHVsaXAtNDI= | base64 --decode
