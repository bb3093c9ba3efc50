# Without -v: the volume stays.
docker compose down
docker volume ls --filter name=drydock-visits
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184

# With -v: the volume is removed too.
docker compose down -v
docker volume ls --filter name=drydock-visits
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184
