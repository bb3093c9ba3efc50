# drydock-press as step 2 left it.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 512m --memory-swap 512m drydock-press
wait_for 20 "it has printed a batch" reached drydock-press 1
docker stop drydock-press
