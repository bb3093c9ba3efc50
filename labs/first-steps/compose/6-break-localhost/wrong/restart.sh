# expect: no database at localhost
# Nothing was wrong with the processes.
docker compose restart
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
