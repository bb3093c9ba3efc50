# One build: the last stage copies from the stage test, so it needs the test. The engine knows the digest.
sed 's/--from=program/--from=test/' repo/Dockerfile >Dockerfile.new
mv Dockerfile.new repo/Dockerfile
cat >repo/pipeline.sh <<'END'
#!/bin/sh
set -e
echo "$PASSWORD" | docker login -u ci --password-stdin registry.test
docker build -t "registry.test/total:$COMMIT" -t registry.test/total:latest .
docker push "registry.test/total:$COMMIT"
docker push registry.test/total:latest
docker image inspect --format '{{index .RepoDigests 0}}' "registry.test/total:$COMMIT"
END
docker exec -e COMMIT=4b825dc drydock-runner sh pipeline.sh
