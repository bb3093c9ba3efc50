# expect: was killed again
# A bound, and too high a one: thirty megabytes don't fit into sixteen.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 16m --memory-swap 16m -e KEEP=30 drydock-press
docker wait drydock-press
