# expect: got to batch 0
# The program was started again with a bound, beside another first process: its output isn't in the container's log.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 16m --memory-swap 16m drydock-press sleep 3600
docker exec -d -e KEEP=5 drydock-press press
