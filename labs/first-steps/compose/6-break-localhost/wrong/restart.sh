# expect: no database at localhost
# A restart changes no setting.
docker compose restart
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
