# expect: may be 32 MiB together
# Without --memory-swap, a container may swap as much again as it may have memory.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 16m -e KEEP=5 drydock-press
wait_for 30 "it has printed batch 41" sh -c 'docker logs drydock-press | grep "batch 41"'
