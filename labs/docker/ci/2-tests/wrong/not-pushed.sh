# expect: the registry has no total:9fceb02
docker exec drydock-runner docker build -q --target test .
docker exec drydock-runner docker build -q -t registry.test/total:9fceb02 .
