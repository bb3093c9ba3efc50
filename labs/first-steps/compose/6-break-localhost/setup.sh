# A thousand visits, and the file of a colleague who runs Redis on a laptop, without a container.
cat >compose.override.yaml <<'END'
services:
  web:
    environment:
      DATABASE_HOST: localhost
    volumes:
      - ./web:/app:ro
END
docker compose --progress quiet up -d
wait_for 30 "both answer" sh -c "docker compose exec -T db redis-cli ping && curl -s 127.0.0.1:8184/icon"
docker compose exec -T db redis-cli set visits 1000
curl -s http://127.0.0.1:8184
