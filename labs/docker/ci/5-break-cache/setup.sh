# A pipeline with a cache that nothing finds again: its name has the commit's id in it.
cp cached.sh repo/pipeline.sh
cat repo/pipeline.sh
docker exec -e COMMIT=7c3aed1 drydock-runner sh pipeline.sh 2>&1 | grep -E 'exporting cache to|passed'

# The next commit, on a new runner, with the same packages.
echo '# Euros and cents.' >>repo/total
./runner.sh
docker exec -e COMMIT=1f0c2d9 drydock-runner sh pipeline.sh 2>&1 |
  grep -E 'installing|passed|exporting cache to'
