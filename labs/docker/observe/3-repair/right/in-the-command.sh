# The variable is set by the command that the container runs.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 16m --memory-swap 16m drydock-press env KEEP=1 press
wait_for 30 "it has printed batch 41" sh -c 'docker logs drydock-press | grep "batch 41"'
