# Each commit's cache is kept, and one name always has the newest. Two exports, one import.
cat >repo/pipeline.sh <<'END'
#!/bin/sh
set -e
cache=type=registry,ref=registry.test/total:cache
echo "$PASSWORD" | docker login -u ci --password-stdin registry.test
docker build --target test --cache-from "$cache-$COMMIT" --cache-from "$cache-newest" .
docker build --push -t "registry.test/total:$COMMIT" --cache-to "$cache-$COMMIT,mode=max" \
  --cache-to "$cache-newest,mode=max" .
END
docker exec -e COMMIT=e83c516 drydock-runner sh pipeline.sh
