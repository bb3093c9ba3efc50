# The limit isn't too low: the program keeps too much. Can it be told how much to keep?
docker logs drydock-press | sed -n 1p
docker run --rm drydock-press grep KEEP /bin/press

# The same limit, and a bound on what it keeps.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 16m --memory-swap 16m -e KEEP=5 drydock-press
wait_for 30 "it has printed batch 41" sh -c 'docker logs drydock-press | grep "batch 41"'
docker logs --tail 1 drydock-press
docker stats --no-stream drydock-press
