# expect: limit of drydock-press is 256 MiB
# It gets past batch 40 and dies later.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 256m --memory-swap 256m drydock-press
wait_for 30 "it has printed batch 41" sh -c 'docker logs drydock-press | grep "batch 41"'
