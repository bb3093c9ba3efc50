# expect: an empty runner installs what
# The same commit again, on a new runner: that one finds its cache, and the next one won't.
./runner.sh
docker exec -e COMMIT=1f0c2d9 drydock-runner sh pipeline.sh
