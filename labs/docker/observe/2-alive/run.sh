# The same program with more room. It'll die later, which leaves two minutes to look at it.
docker rm drydock-press
docker run -d --name drydock-press --memory 512m --memory-swap 512m drydock-press
watch_until 20 "batch 5" docker logs -f drydock-press

# Its memory now, and twenty batches later.
docker stats --no-stream drydock-press
wait_for 30 "it has printed 25 batches" sh -c 'docker logs drydock-press | grep "batch 25"'
docker stats --no-stream drydock-press

# Its processes, the files that it has changed, and one of those files.
docker top drydock-press
docker diff drydock-press
docker exec drydock-press cat /var/press/last
docker stop drydock-press
