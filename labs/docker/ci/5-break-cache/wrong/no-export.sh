# expect: an empty runner installs what
# Imports the cache of step 3, which gets older with each commit.
cat >repo/pipeline.sh <<'END'
#!/bin/sh
set -e
echo "$PASSWORD" | docker login -u ci --password-stdin registry.test
docker build --target test --cache-from type=registry,ref=registry.test/total:cache .
docker build --push -t "registry.test/total:$COMMIT" .
END
docker exec -e COMMIT=e83c516 drydock-runner sh pipeline.sh
