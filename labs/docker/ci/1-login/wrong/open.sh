# expect: without a password, the registry answers 200
# No login is needed, and so nobody is kept out.
docker network create drydock-ci
docker run -d --name drydock-ci-registry --network drydock-ci --network-alias registry.test \
  -p 127.0.0.1:8165:80 -e REGISTRY_HTTP_ADDR=:80 registry:3
wait_for 20 "it answers" curl -s http://127.0.0.1:8165/
./runner.sh
docker exec drydock-runner docker tag busybox:1.37 registry.test/busybox:1.37
docker exec drydock-runner docker push -q registry.test/busybox:1.37
