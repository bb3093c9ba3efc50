# expect: got to batch
# Four lives have printed more than 40 lines together.
docker rm -f drydock-press
docker run -d --name drydock-press --memory 16m --memory-swap 16m drydock-press
for _ in 2 3 4; do
  docker wait drydock-press
  docker start drydock-press
done
