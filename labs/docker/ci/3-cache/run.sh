# Export the cache to the registry, beside the image.
docker exec drydock-runner docker build -q --push -t registry.test/total:9fceb02 \
  --cache-to type=registry,ref=registry.test/total:cache,mode=max .
curl -s -u ci:tulip-42 http://127.0.0.1:8165/v2/total/tags/list

# The next commit changes the program, and gets a new runner. (It has to log in again.)
echo '# Ignores what is not a number.' >>repo/total
./runner.sh
docker exec -i drydock-runner docker login -u ci --password-stdin registry.test <password.txt

# Import the cache there.
docker exec drydock-runner \
  docker build --target test --cache-from type=registry,ref=registry.test/total:cache . 2>&1 |
  grep -E 'importing|WORKDIR|COPY|RUN|CACHED|installing|passed'
