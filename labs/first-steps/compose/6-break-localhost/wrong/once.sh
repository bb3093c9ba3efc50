# expect: the next docker compose up -d would change that to localhost
# With -f, Compose reads only that file, but just this once.
docker compose -f compose.yaml up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
