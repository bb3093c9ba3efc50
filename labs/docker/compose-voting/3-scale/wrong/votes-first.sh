# expect: has stored no vote
# The one worker there was has stored them all before the others came.
# shellcheck disable=SC2016 # sh expands it
curl -s -d choice=dogs "http://127.0.0.1:8130/votes?[1-60]" >>receipts.txt
wait_for 20 "the worker has stored them" sh -c 'test "$(docker compose exec -T queue redis-cli llen votes)" = 0'
docker compose up -d --wait --scale worker=3
