# expect: has pushed no total:
# One commit's id, written out: the next commit moves the same tag.
cat >repo/pipeline.sh <<'END'
#!/bin/sh
set -e
echo "$PASSWORD" | docker login -u ci --password-stdin registry.test
docker build -q --target test .
docker build -q --push -t registry.test/total:4b825dc --metadata-file /tmp/meta.json .
digest=$(grep containerimage.digest /tmp/meta.json | cut -d '"' -f 4)
echo "registry.test/total@$digest"
END
docker exec drydock-runner sh pipeline.sh
