# expect: an empty runner installs the packages
# Without mode=max, only the layers of the last stage are exported.
docker exec drydock-runner docker build -q --push -t registry.test/total:9fceb02 \
  --cache-to type=registry,ref=registry.test/total:cache .
