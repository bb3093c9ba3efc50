# expect: asks the address
# It works until the next container of db gets another one.
address=$(docker compose exec -T web getent hosts db | awk '{print $1}')
printf 'services:\n  web:\n    environment:\n      DATABASE_HOST: %s\n' "$address" >compose.override.yaml
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
