# expect: counts 1 visits
# Everything is created again, and a thousand visits are lost.
rm compose.override.yaml
docker compose down -v
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184
