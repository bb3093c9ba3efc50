# The file says what a worker is. How many there are can be said here.
docker compose --progress quiet up -d --wait --scale worker=3
docker compose ps worker

# Vote 60 times: curl repeats the request for each number in the brackets.
curl -s -d choice=dogs "http://127.0.0.1:8130/votes?[1-60]" >>receipts.txt
wait_for 60 "the workers have stored them" sh -c 'curl -s http://127.0.0.1:8131/results | grep "dogs.: 60"'
docker compose exec db psql -U voting -c 'SELECT worker, count(*) FROM votes GROUP BY worker'
