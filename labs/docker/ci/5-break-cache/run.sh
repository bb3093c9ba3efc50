# Run it for another commit. What does the build say about the cache that it imports?
docker exec -e COMMIT=e83c516 drydock-runner sh pipeline.sh 2>&1 | grep -E 'importing cache|ERROR'

# It asks for the cache of a commit that was never built. Use one name for all commits.
sed 's/cache-.COMMIT/cache/' repo/pipeline.sh >pipeline.new
mv pipeline.new repo/pipeline.sh
grep cache repo/pipeline.sh

# The next commit, on a new runner.
echo '# One sum a line.' >>repo/total
./runner.sh
docker exec -e COMMIT=a94a8fe drydock-runner sh pipeline.sh 2>&1 |
  grep -E 'importing|RUN|CACHED|installing|passed'
