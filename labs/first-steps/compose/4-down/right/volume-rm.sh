# Remove the volume by its name, once no container uses it.
docker compose down
docker volume rm drydock-visits_data
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
curl -s http://127.0.0.1:8184
