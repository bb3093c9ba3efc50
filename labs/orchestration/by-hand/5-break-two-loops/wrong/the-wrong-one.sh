# expect: without a kill, 2 replicas run
# The loop that's left wants two.
# shellcheck disable=SC2016 # sh expands it
docker rm -f drydock-loop
wait_for 60 "two replicas are left" sh -c 'test "$(docker ps -q --filter network=drydock-by-hand --filter label=app=web | wc -l)" -eq 2'
