# expect: pushes a commit whose test fails
# Without set -e, the script goes on after a command that failed.
cat >repo/pipeline.sh <<'END'
#!/bin/sh
echo "$PASSWORD" | docker login -u ci --password-stdin registry.test
docker build -q --target test .
docker build -q --push -t "registry.test/total:$COMMIT" --metadata-file /tmp/meta.json .
digest=$(grep containerimage.digest /tmp/meta.json | cut -d '"' -f 4)
echo "registry.test/total@$digest"
END
docker exec -e COMMIT=4b825dc drydock-runner sh pipeline.sh
