# expect: the pipeline's last line is 'registry.test/total@sha256:
# The digest of the test's build, which was never pushed.
cat >repo/pipeline.sh <<'END'
#!/bin/sh
set -e
echo "$PASSWORD" | docker login -u ci --password-stdin registry.test
digest=$(docker build -q --target test .)
docker build -q --push -t "registry.test/total:$COMMIT" .
echo "registry.test/total@$digest"
END
docker exec -e COMMIT=4b825dc drydock-runner sh pipeline.sh
