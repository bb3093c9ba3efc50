# Exported by a build of the test stage, whose layers are those of the packages too.
docker exec drydock-runner docker build -q --target test \
  --cache-to type=registry,ref=registry.test/total:cache,mode=max .
