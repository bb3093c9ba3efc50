# expect: limit of drydock-press is 64 MiB
# It gets past batch 40 and dies later.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 64m --memory-swap 64m drydock-press
wait_for 30 "it has printed batch 41" sh -c 'docker logs drydock-press | grep "batch 41"'
