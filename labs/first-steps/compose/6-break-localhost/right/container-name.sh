# The container's name works on the network too.
cat >compose.override.yaml <<'END'
services:
  web:
    environment:
      DATABASE_HOST: drydock-visits-db-1
END
docker compose up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
