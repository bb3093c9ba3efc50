# expect: started again
# Always up, and never past batch 14.
# shellcheck disable=SC2016 # sh expands it
docker rm -f drydock-press
docker run -d --name drydock-press --restart always --memory 16m --memory-swap 16m drydock-press
wait_for 40 "it has begun a second life" sh -c 'test "$(docker logs drydock-press | grep -c "batch 2$")" -ge 2'
